"""sliding_window_view and a mask."""


def make_windows(series, T, horizon):
    n = len(series) - T - horizon + 1
    if n <= 0:
        return np.empty((0, T, series.shape[1])), np.empty(0)
    x = np.lib.stride_tricks.sliding_window_view(series, T, axis=0)[:n].swapaxes(1, 2)
    y = series[T + horizon - 1 :, 0]
    keep = ~(np.isnan(x).any(axis=(1, 2)) | np.isnan(y))
    return x[keep], y[keep]
