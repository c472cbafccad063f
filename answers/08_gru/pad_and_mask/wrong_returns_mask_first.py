"""Returns the mask first.

criterion: pad_and_mask_1, pad_and_mask_2
message: 返す順番が逆|のはず
"""


def pad_and_mask(series):
    lengths = np.array([len(s) for s in series])
    mask = np.arange(lengths.max()) < lengths[:, None]
    x = np.zeros(mask.shape + series[0].shape[1:])
    x[mask] = np.concatenate(series)
    return mask, x
