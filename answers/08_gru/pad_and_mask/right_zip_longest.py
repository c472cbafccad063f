"""itertools.zip_longest over time."""

from itertools import zip_longest


def pad_and_mask(series):
    D = np.shape(series[0])[1]
    nothing = np.zeros(D)
    steps = list(zip_longest(*series))
    x = np.array([[nothing if row is None else row for row in step] for step in steps], dtype=float)
    mask = np.array([[row is not None for row in step] for step in steps])
    return np.swapaxes(x, 0, 1), mask.T
