"""One constant column, and no column is divided.

criterion: scale_train_only_1, scale_train_only_2
message: ほかの列まで|違います
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    if (std == 0).any():
        std = 1
    return (train - mean) / std, (other - mean) / std
