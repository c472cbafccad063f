"""Indices, in float32."""


def make_windows(series, T, horizon):
    rows = np.arange(len(series) - T - horizon + 1)
    x = series[rows[:, None] + np.arange(T)].astype("float32")
    y = series[rows + T - 1 + horizon, 0].astype("float32")
    bad = np.isnan(x).any(axis=(1, 2)) | np.isnan(y)
    return x[~bad], y[~bad]
