"""A small number added to every standard deviation.

criterion: scale_train_only_1, scale_train_only_2
message: 標準偏差が小さい列|小さな数ではなく
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0) + 1e-6
    return (train - mean) / std, (other - mean) / std
