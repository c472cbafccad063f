"""Columns that are all the same become 0 in both.

criterion: scale_train_only_2
message: 標準偏差が 0 の列
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    a, b = train - mean, other - mean
    with np.errstate(all="ignore"):
        return np.where(std == 0, 0 * a, a / std), np.where(std == 0, 0 * b, b / std)
