"""The median for the mean.

criterion: scale_train_only_1, scale_train_only_2
message: 違います
"""


def scale_train_only(train, other):
    mean, std = np.nanmedian(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
