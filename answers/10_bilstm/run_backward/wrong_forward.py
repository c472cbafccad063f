"""Reads from the front.

criterion: run_backward_1, run_backward_2
message: 前から読んで|後ろから前へ読んで
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        out[n, :length] = rnn_forward(x[n : n + 1, :length], Wx, Wh, b)[0]
    return out
