"""Fails where the window is longer than the series.

criterion: make_windows_2
message: 系列が短すぎ
"""


def make_windows(series, T, horizon):
    L, D = series.shape
    x = np.lib.stride_tricks.sliding_window_view(series, (T, D))[:, 0]
    y = series[T + horizon - 1 :, 0]
    x = x[: len(y)]
    keep = ~(np.isnan(x).any(axis=(1, 2)) | np.isnan(y))
    return x[keep], y[keep]
