"""Fills with 0.

criterion: make_windows_2
message: 埋めていませんか
"""


def make_windows(series, T, horizon):
    series = np.nan_to_num(series)
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
