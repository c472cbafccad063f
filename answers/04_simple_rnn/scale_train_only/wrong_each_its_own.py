"""Each part by its own mean.

criterion: scale_train_only_2
message: other 自身
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    own = np.nanstd(other, axis=0)
    return (train - mean) / std, (other - np.nanmean(other, axis=0)) / np.where(own == 0, 1, own)
