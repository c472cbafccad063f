"""Drops windows with an infinite value, too.

criterion: make_windows_1
message: np.isfinite は、無限大も除き
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for start in range(len(series) - T - horizon + 1):
        window, target = series[start : start + T], series[start + T + horizon - 1, 0]
        if np.all(np.isfinite(window)) and np.isfinite(target):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
