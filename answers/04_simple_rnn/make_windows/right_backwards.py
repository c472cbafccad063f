"""From the end, then turned."""


def make_windows(series, T, horizon):
    pairs = []
    end = len(series) - 1
    while end - horizon - T + 1 >= 0:
        now = end - horizon
        window, target = series[now - T + 1 : now + 1, :], series[end, 0]
        if np.isnan(window.sum()) == np.isnan(target) == False:
            pairs.append((window.copy(), target))
        end -= 1
    pairs.reverse()
    return np.array([w for w, _ in pairs]).reshape(-1, T, series.shape[1]), np.array([t for _, t in pairs])
