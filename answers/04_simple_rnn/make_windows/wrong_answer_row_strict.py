"""Drops a window when another column of the answer's row is NaN.

criterion: make_windows_2
message: 0 列目だけが NaN でなければ
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        window, row = series[i : i + T], series[i + T - 1 + horizon]
        if not np.isnan(window).any() and not np.isnan(row).any():
            x.append(window)
            y.append(row[0])
    return np.array(x), np.array(y)
