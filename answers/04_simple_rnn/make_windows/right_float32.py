"""Stacks in float32."""


def make_windows(series, T, horizon):
    rows = np.arange(len(series) - T - horizon + 1)
    x = np.stack([series[i : i + T] for i in rows]).astype("float32")
    y = series[rows + T - 1 + horizon, 0].astype("float32")
    bad = np.isnan(x.reshape(len(x), -1)).any(axis=1) | np.isnan(y)
    return x[~bad], y[~bad]
