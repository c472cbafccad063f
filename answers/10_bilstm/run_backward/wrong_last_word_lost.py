"""Stops one word early, as if the length counted from 0.

criterion: run_backward_2
message: 最後の本物の語
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        length = length - 1 if length < x.shape[1] and length > 1 else length
        turned = x[n : n + 1, :length][:, ::-1]
        out[n, :length] = rnn_forward(turned, Wx, Wh, b)[0, ::-1]
    return out
