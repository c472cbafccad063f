"""Looks for NaN in the window only.

criterion: make_windows_2
message: 答えが NaN
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not np.isnan(window).any():
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
