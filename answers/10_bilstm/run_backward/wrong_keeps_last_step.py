"""Turns with [:0:-1], which loses the first word.

criterion: run_backward_1
message: 最初の時刻
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((len(x), x.shape[1], len(b)))
    for n, length in enumerate(lengths):
        h = np.zeros(len(b))
        for t in range(length - 1, 0, -1):
            h = np.tanh(x[n, t] @ Wx + h @ Wh + b)
            out[n, t] = h
    return out
