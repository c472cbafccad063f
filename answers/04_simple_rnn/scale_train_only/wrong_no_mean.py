"""Forgets the mean.

criterion: scale_train_only_1, scale_train_only_2
message: 平均を引き忘れ|違います
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    return train / std, other / std
