"""Drops NaN from x and y each by itself.

criterion: make_windows_2
message: どちらかに NaN
"""


def make_windows(series, T, horizon):
    n = len(series) - T - horizon + 1
    x = np.array([series[i : i + T] for i in range(n)])
    y = series[T - 1 + horizon :, 0]
    return x[~np.isnan(x).any(axis=(1, 2))], y[~np.isnan(y)]
