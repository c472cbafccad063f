"""Counts the horizon from the first row of the window.

criterion: make_windows_1
message: 窓の最初の行から
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + horizon, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
