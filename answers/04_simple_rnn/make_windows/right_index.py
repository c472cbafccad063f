"""One index array, lists of numbers."""


def make_windows(series, T, horizon):
    ends = [t for t in range(T - 1, len(series) - horizon)]
    pairs = [(series[t - T + 1 : t + 1], series[t + horizon][0]) for t in ends]
    pairs = [(a, b) for a, b in pairs if not np.isnan(a).any() and b == b]
    return [a.tolist() for a, b in pairs], [float(b) for a, b in pairs]
