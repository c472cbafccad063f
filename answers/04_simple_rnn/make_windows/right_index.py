"""One index array, lists of numbers."""


def make_windows(series, T, horizon):
    ends = [t for t in range(T - 1, len(series) - horizon)]
    pairs = [(series[t - T + 1 : t + 1], series[t + horizon][0]) for t in ends]
    pairs = [(a, b) for a, b in pairs if not np.isnan(a).any() and b == b]
    shape = (len(pairs), T, series.shape[1])
    return np.reshape([a.tolist() for a, b in pairs], shape), [float(b) for a, b in pairs]
