"""Asks for NaN in a way that takes infinity for it.

criterion: make_windows_1
message: 捨てるのは NaN があるものだけ
"""


def make_windows(series, T, horizon):
    pairs = [
        (series[s - horizon - T + 1 : s - horizon + 1], series[s, 0])
        for s in range(T + horizon - 1, len(series))
    ]
    pairs = [p for p in pairs if not np.isnan(p[0].sum() * 0 + p[1])]
    return np.array([p[0] for p in pairs]).reshape(len(pairs), T, series.shape[1]), np.array(
        [p[1] for p in pairs], float
    )
