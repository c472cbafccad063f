"""The state of the series before goes on.

criterion: run_backward_1
message: 前の系列の h
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    h = np.zeros(Wh.shape[0])
    for n, length in enumerate(lengths):
        for t in range(length - 1, -1, -1):
            h = np.tanh(x[n, t] @ Wx + h @ Wh + b)
            out[n, t] = h
    return out
