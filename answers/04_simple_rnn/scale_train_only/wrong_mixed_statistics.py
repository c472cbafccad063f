"""Mean of train, standard deviation of other.

criterion: scale_train_only_2
message: other の標準偏差で|違います|無限大
"""


def scale_train_only(train, other):
    mean, std = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    std = np.where(std == 0, 1, std)
    with np.errstate(all="ignore"):
        return (train - mean) / std, (other - mean) / np.nanstd(other, axis=0)
