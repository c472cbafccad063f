"""Reverses the output only.

criterion: run_backward_1
message: 出力だけが逆順
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        out[n, :length] = rnn_forward(x[n : n + 1, :length], Wx, Wh, b)[0, ::-1]
    return out
