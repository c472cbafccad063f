"""y as a column.

criterion: make_windows_1
message: y の形は
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, :1]
        if not (np.isnan(window).any() or np.isnan(target).any()):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
