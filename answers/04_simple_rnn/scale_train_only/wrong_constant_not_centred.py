"""Leaves the mean in where the deviation is 0.

criterion: scale_train_only_1, scale_train_only_2
message: 平均を引いていません
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    mean = np.where(std == 0, 0, mean)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
