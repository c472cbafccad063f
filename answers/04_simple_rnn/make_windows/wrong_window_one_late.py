"""The windows start one row late; the answers stay.

criterion: make_windows_1
message: 1 行あとにずれて
"""


def make_windows(series, T, horizon):
    n = len(series) - T - horizon + 1
    x = np.array([series[i + 1 : i + 1 + T] for i in range(n)])
    y = series[T - 1 + horizon :, 0]
    keep = ~(np.isnan(x).any(axis=(1, 2)) | np.isnan(y))
    return x[keep], y[keep]
