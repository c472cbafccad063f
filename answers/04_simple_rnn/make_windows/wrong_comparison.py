"""Compares with np.nan.

criterion: make_windows_2
message: NaN が残って
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not (window == np.nan).any() and target != np.nan:
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
