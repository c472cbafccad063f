"""Passes dc back without the forget gate.

criterion: lstm_step_backward_1
message: 係数が 1|dc_prev = 0.5
"""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    s = np.tanh(f * c_prev + i * g)
    dc = dc + dh * o * (1 - s**2)
    da = np.concatenate(
        [
            dc * g * i * (1 - i),
            dc * c_prev * f * (1 - f),
            dc * i * (1 - g**2),
            dh * s * o * (1 - o),
        ],
        axis=1,
    )
    return da @ W.T, da @ R.T, dc, x.T @ da, h_prev.T @ da, da.sum(axis=0)
