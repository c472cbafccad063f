"""Sums and counts by hand."""


def scale_train_only(train, other):
    known = ~np.isnan(train)
    count = known.sum(axis=0)
    mean = np.where(known, train, 0).sum(axis=0) / count
    std = np.sqrt(np.where(known, train - mean, 0).__pow__(2).sum(axis=0) / count)
    std = std + (std == 0)
    return tuple(np.divide(np.subtract(part, mean), std) for part in (train, other))
