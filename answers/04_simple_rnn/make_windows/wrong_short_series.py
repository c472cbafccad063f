"""Slides over the series: too short a one has no window to slide.

criterion: make_windows_2
message: 系列が短すぎ
"""


def make_windows(series, T, horizon):
    L, D = series.shape
    x = np.lib.stride_tricks.sliding_window_view(series, T, axis=0)[: L - T - horizon + 1].transpose(0, 2, 1)
    y = series[T - 1 + horizon :, 0]
    keep = ~np.isnan(x).any(axis=(1, 2)) & ~np.isnan(y)
    return x[keep], y[keep]
