"""Min-max scaling.

criterion: scale_train_only_1, scale_train_only_2
message: 最小値と最大値|違います
"""


def scale_train_only(train, other):
    mean = np.nanmin(train, axis=0)
    std = np.nanmax(train, axis=0) - mean
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
