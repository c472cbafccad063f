"""Always the next row.

criterion: make_windows_1
message: horizon を使って|1 行早い
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
