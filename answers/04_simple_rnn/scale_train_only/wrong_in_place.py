"""Scales the given arrays.

criterion: scale_train_only_1, scale_train_only_2
message: 引数が書き換わりました
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std[std == 0] = 1
    for part in (train, other):
        part -= mean
        part /= std
    return train, other
