"""Masked arrays and a variance of its own."""


def scale_train_only(train, other):
    known = np.ma.masked_invalid(train)
    mean = known.mean(axis=0).filled(0)
    centred = train - mean
    std = np.sqrt(np.nanmean(centred**2, axis=0))
    std[std == 0] = 1
    return centred / std, (other - mean) / std
