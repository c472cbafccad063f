"""Subtracts the mean of other from other.

criterion: scale_train_only_2
message: other の平均を引いて|違います
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - np.nanmean(other, axis=0)) / std
