"""Drops NaN rows first: hours far apart become neighbours.

criterion: make_windows_2
message: 先に NaN の行を
"""


def make_windows(series, T, horizon):
    series = series[~np.isnan(series).any(axis=1)]
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
