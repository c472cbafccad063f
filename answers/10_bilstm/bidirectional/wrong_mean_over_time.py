"""ave is the mean over the times, at every time.

criterion: bidirectional_2
message: 時刻ごとにまとめた値と違います
"""


def bidirectional(x, forward, backward, merge_mode="concat"):
    a = rnn_forward(x, *forward)
    b = rnn_forward(x[:, ::-1], *backward)[:, ::-1]
    if merge_mode is None:
        return a, b
    if merge_mode == "concat":
        return np.concatenate([a, b], axis=2)
    if merge_mode == "ave":
        return np.zeros(a.shape) + ((a + b) / 2).mean(axis=1, keepdims=True)
    return a + b if merge_mode == "sum" else a * b
