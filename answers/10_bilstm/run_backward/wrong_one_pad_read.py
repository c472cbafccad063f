"""Reads one word of padding.

criterion: run_backward_2
message: 詰め物を 1 つ読んで
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        more = x[n : n + 1, : length + 1][:, ::-1]
        turned = x[n : n + 1, :length][:, ::-1]
        out[n, :length] = rnn_forward(more, Wx, Wh, b)[0, ::-1][:length]
    return out
