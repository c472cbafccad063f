"""Leaves something at the padding.

criterion: run_backward_2
message: 0 になっていません
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = rnn_forward(x, Wx, Wh, b)
    for n, length in enumerate(lengths):
        out[n, :length] = rnn_forward(x[n : n + 1, :length][:, ::-1], Wx, Wh, b)[0, ::-1]
    return out
