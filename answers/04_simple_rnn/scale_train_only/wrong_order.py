"""other before train.

criterion: scale_train_only_1, scale_train_only_2
message: 返す順番は train、other
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    return (other - mean) / std, (train - mean) / std
