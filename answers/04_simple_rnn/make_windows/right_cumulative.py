"""Counts the NaN in each window by cumulative sums."""


def make_windows(series, T, horizon):
    bad = np.concatenate([[0], np.isnan(series).any(axis=1).cumsum()])
    i = np.arange(len(series) - T - horizon + 1)
    y = series[i + T - 1 + horizon, 0]
    i = i[(bad[i + T] == bad[i]) & (y == y)]
    return series[i[:, None] + np.arange(T)], series[i + T - 1 + horizon, 0]
