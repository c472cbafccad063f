"""Fills the given series.

criterion: make_windows_2
message: 1 番目の引数が書き換わりました
"""


def make_windows(series, T, horizon):
    bad = np.isnan(series)
    series[bad] = 0
    x, y = [], []
    for i in range(len(series) - T - horizon + 1):
        end = i + T - 1 + horizon
        if not bad[i : i + T].any() and not bad[end, 0]:
            x.append(series[i : i + T])
            y.append(series[end, 0])
    return np.array(x), np.array(y)
