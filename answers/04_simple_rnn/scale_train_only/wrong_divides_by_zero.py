"""A constant column divides by 0.

criterion: scale_train_only_1, scale_train_only_2
message: 標準偏差
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = std * 1.0
    return (train - mean) / std, (other - mean) / std
