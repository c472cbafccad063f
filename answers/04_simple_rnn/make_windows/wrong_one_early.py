"""The answer one row early.

criterion: make_windows_1, make_windows_2
message: 窓が 1 つ多い|違います|のはずですが
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon + 2):
        window, target = series[i : i + T], series[i + T - 2 + horizon, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
