"""Fits on the wrong part.

criterion: scale_train_only_1, scale_train_only_2
message: other の平均|other 自身
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(other, axis=0), np.nanstd(other, axis=0)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
