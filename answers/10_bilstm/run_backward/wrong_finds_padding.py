"""Takes the zeros at the end for padding and does not look at lengths.

criterion: run_backward_2
message: いっしょに渡した|詰め物
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        length = max(np.flatnonzero(np.abs(x[n]).sum(axis=1)), default=0) + 1
        turned = x[n : n + 1, :length][:, ::-1]
        out[n, :length] = rnn_forward(turned, Wx, Wh, b)[0, ::-1]
    return out
