"""The Normalization layer where nothing is missing."""


def scale_train_only(train, other):
    if np.isnan(train).any() or (train.std(axis=0) == 0).any():
        mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
        std[std == 0] = 1
        return (train - mean) / std, (other - mean) / std
    mean, variance = train.mean(axis=0), train.var(axis=0)
    return (train - mean) / variance**0.5, (other - mean) / variance**0.5
