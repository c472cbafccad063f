"""The mean of the squares minus the square of the mean.

criterion: scale_train_only_1
message: 桁が落ちます
"""


def scale_train_only(train, other):
    mean = np.nanmean(train, axis=0)
    std = np.sqrt(np.maximum(np.nanmean(np.square(train, dtype=float), axis=0) - mean**2, 0))
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
