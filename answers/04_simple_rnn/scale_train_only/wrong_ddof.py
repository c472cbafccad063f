"""Sample standard deviation.

criterion: scale_train_only_1, scale_train_only_2
message: ddof|違います
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0, ddof=1)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
