"""The bias is left out when the gates are computed again.

criterion: lstm_step_backward_1
message: バイアス b を足し忘れて
"""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    squashed = np.tanh(f * c_prev + i * g)
    dc = dc + dh * o * (1 - squashed**2)
    da = np.hstack(
        [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh * squashed * o * (1 - o)]
    )
    return da @ W.T, da @ R.T, dc * f, x.T @ da, h_prev.T @ da, da.sum(axis=0)
