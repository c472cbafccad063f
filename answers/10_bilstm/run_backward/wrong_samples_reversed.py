"""Reverses the samples instead of time.

criterion: run_backward_1, run_backward_2
message: 前から読んで|後ろから前へ読んで
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = rnn_forward(x[::-1], Wx, Wh, b)[::-1].copy()
    for n, length in enumerate(lengths):
        out[n, length:] = 0
    return out
