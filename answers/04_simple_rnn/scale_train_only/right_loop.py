"""Column by column."""


def scale_train_only(train, other):
    scaled = [train.astype(float), other.astype(float)]
    for d in range(train.shape[1]):
        known = train[:, d][~np.isnan(train[:, d])]
        mean, std = known.mean(), known.std()
        if std < 1e-12:
            std = 1.0
        for part in scaled:
            part[:, d] = (part[:, d] - mean) / std
    return scaled
