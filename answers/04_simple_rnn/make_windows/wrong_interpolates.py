"""Fills gaps by interpolation.

criterion: make_windows_2
message: 埋めていませんか|残った窓が違います
"""


def make_windows(series, T, horizon):
    series = series.copy()
    for d in range(series.shape[1]):
        bad = np.isnan(series[:, d])
        series[bad, d] = np.interp(np.flatnonzero(bad), np.flatnonzero(~bad), series[~bad, d])
    n = len(series) - T - horizon + 1
    return np.array([series[i : i + T] for i in range(n)]), series[T - 1 + horizon :, 0]
