"""Turns the series round in the given array.

criterion: run_backward_1
message: 1 番目の引数が書き換わりました
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        x[n, :length] = x[n, :length][::-1].copy()
        turned = x[n : n + 1, :length]
        out[n, :length] = rnn_forward(turned, Wx, Wh, b)[0, ::-1]
    return out
