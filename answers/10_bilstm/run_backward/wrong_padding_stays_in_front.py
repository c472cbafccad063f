"""Turns everything round once; the real part ends up at the back.

criterion: run_backward_2
message: 詰め物が先頭に移っています
"""


def run_backward(x, lengths, Wx, Wh, b):
    N, T, _ = x.shape
    out = np.zeros((N, T, Wh.shape[0]))
    for n, length in enumerate(lengths):
        out[n, T - length :] = rnn_forward(x[n : n + 1, :length][:, ::-1], Wx, Wh, b)[0, ::-1]
    return out
