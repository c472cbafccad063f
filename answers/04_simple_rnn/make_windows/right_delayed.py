"""Shifted copies side by side."""


def make_windows(series, T, horizon):
    n = max(0, len(series) - T - horizon + 1)
    x = np.stack([series[t : t + n] for t in range(T)], axis=1)
    y = series[T - 1 + horizon : T - 1 + horizon + n, 0]
    good = ~(np.isnan(x).any(axis=(1, 2)) | np.isnan(y))
    return x[good], y[good]
