"""Fits on everything.

criterion: scale_train_only_1, scale_train_only_2
message: 合わせて
"""


def scale_train_only(train, other):
    both = np.concatenate([train, other])
    mean, std = np.nanmean(both, axis=0), np.nanstd(both, axis=0)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
