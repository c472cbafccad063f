"""Drops windows whose values are all the same.

criterion: make_windows_1
message: 形は
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if np.isnan(window).any() or np.isnan(target) or window.std() == 0:
            continue
        x.append(window)
        y.append(target)
    return np.array(x), np.array(y)
