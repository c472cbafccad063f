"""A tiny number against division by zero: a constant column explodes in other.

criterion: scale_train_only_2
message: 標準偏差が 0 の列
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0) + 1e-8
    return (train - mean) / std, (other - mean) / std
