"""Stops at the first NaN in a window.

criterion: make_windows_2
message: 使える窓まで捨てて
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if np.isnan(window).any():
            break
        if np.isnan(target):
            continue
        x.append(window)
        y.append(target)
    return np.array(x), np.array(y)
