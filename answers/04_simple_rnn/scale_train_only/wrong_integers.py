"""Results of the arguments' type.

criterion: scale_train_only_1
message: 整数の配列
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    a, b = np.zeros_like(train), np.zeros_like(other)
    a[:], b[:] = (train - mean) / std, (other - mean) / std
    return a, b
