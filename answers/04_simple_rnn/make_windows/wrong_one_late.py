"""The answer one row late.

criterion: make_windows_1, make_windows_2
message: 最後の窓が 1 つ足りません|違います|のはずですが
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(len(series) - T - horizon):
        window, target = series[i : i + T], series[i + T + horizon, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
