"""Drops windows with a 0 in them, too.

criterion: make_windows_1, make_windows_2
message: 形は|残った窓が違います
"""


def make_windows(series, T, horizon):
    clean = np.nan_to_num(series)
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        if clean[i : i + T].all() and clean[i + T - 1 + horizon, 0]:
            x.append(series[i : i + T])
            y.append(series[i + T - 1 + horizon, 0])
    return np.array(x), np.array(y)
