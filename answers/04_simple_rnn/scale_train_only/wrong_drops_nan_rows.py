"""Leaves rows with a NaN out of the result.

criterion: scale_train_only_1
message: 形は|エラー
"""


def scale_train_only(train, other):
    train = train[~np.isnan(train).any(axis=1)]
    mean, std = train.mean(axis=0), train.std(axis=0)
    std = np.where(std == 0, 1, std)
    return (train - mean) / std, (other - mean) / std
