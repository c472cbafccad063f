"""An output array of x's kind.

criterion: run_backward_1, run_backward_2
message: 整数の配列
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]), dtype=x.dtype)
    for n, length in enumerate(lengths):
        turned = x[n : n + 1, :length][:, ::-1]
        out[n, :length] = rnn_forward(turned, Wx, Wh, b)[0, ::-1]
    return out
