"""Derivative of the sigmoid with the pre-activation.

criterion: lstm_step_backward_1, lstm_step_backward_2
message: 数値微分と合いません
"""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    s = np.tanh(f * c_prev + i * g)
    ai, af, ag, ao = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    dc = dc + dh * o * (1 - s**2)
    da = np.concatenate(
        [
            dc * g * ai * (1 - ai),
            dc * c_prev * af * (1 - af),
            dc * i * (1 - ag**2),
            dh * s * ao * (1 - ao),
        ],
        axis=1,
    )
    return da @ W.T, da @ R.T, dc * f, x.T @ da, h_prev.T @ da, da.sum(axis=0)
