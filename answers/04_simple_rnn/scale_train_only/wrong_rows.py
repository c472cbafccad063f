"""Each row by its own mean.

criterion: scale_train_only_1, scale_train_only_2
message: 違います|形は|エラー|NaN
"""


def scale_train_only(train, other):
    def scale(part):
        std = np.nanstd(part, axis=1, keepdims=True)
        return (part - np.nanmean(part, axis=1, keepdims=True)) / np.where(std == 0, 1, std)

    return scale(train), scale(other)
