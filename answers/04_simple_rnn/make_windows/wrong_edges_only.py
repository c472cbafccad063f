"""Looks for NaN in the first and last row of a window.

criterion: make_windows_2
message: NaN が残って
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not (np.isnan(window[[0, -1]]).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
