"""Windows side by side.

criterion: make_windows_1, make_windows_2
message: のはずですが|違います|重ねずに
"""


def make_windows(series, T, horizon):
    x, y = [], []
    for i in range(0, len(series) - T - horizon + 1, T):
        window, target = series[i : i + T], series[i + T - 1 + horizon, 0]
        if not (np.isnan(window).any() or np.isnan(target)):
            x.append(window)
            y.append(target)
    return np.array(x), np.array(y)
