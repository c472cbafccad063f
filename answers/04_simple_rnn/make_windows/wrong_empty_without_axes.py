r"""No window: an array without its axes.

criterion: make_windows_2
message: 形を \(0, T, D\)
"""


def make_windows(series, T, horizon):
    X, Y = [], []
    for i in range(len(series) - T - horizon + 1):
        w, y = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not (np.isnan(w).any() or np.isnan(y)):
            X.append(w)
            Y.append(y)
    return np.array(X), np.array(Y)
