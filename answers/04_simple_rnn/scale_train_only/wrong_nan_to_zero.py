"""NaN becomes 0.

criterion: scale_train_only_1, scale_train_only_2
message: 置き換わって
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    return np.nan_to_num((train - mean) / std), np.nan_to_num((other - mean) / std)
