"""Fills with the value before.

criterion: make_windows_2
message: 埋めていませんか
"""


def make_windows(series, T, horizon):
    series = series.copy()
    for t in range(1, len(series)):
        series[t] = np.where(np.isnan(series[t]), series[t - 1], series[t])
    n = len(series) - T - horizon + 1
    x = np.array([series[i : i + T] for i in range(n)])
    return x, series[T - 1 + horizon :, 0]
