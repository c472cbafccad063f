"""Adds the bias where the weights are.

criterion: run_backward_1
message: 番目の引数が書き換わりました
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    b += 0.5
    b *= 2
    b -= 1
    b /= 2.5
    for n, length in enumerate(lengths):
        turned = x[n : n + 1, :length][:, ::-1]
        out[n, :length] = rnn_forward(turned, Wx, Wh, b)[0, ::-1]
    return out
