"""Keeps every window once.

criterion: make_windows_1
message: 形は
"""


def make_windows(series, T, horizon):
    pairs, seen = [], set()
    for i in range(len(series) - T - horizon + 1):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if np.isnan(window).any() or np.isnan(target) or window.tobytes() in seen:
            continue
        seen.add(window.tobytes())
        pairs.append((window, target))
    return np.array([a for a, _ in pairs]), np.array([b for _, b in pairs])
