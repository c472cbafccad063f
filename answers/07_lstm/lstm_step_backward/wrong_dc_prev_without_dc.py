"""Hands the old dc on.

criterion: lstm_step_backward_1
message: h_t を通って
"""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    a = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    i, f, g, o = sigmoid(a[0]), sigmoid(a[1]), np.tanh(a[2]), sigmoid(a[3])
    c = f * c_prev + i * g
    s = np.tanh(c)
    upstream = dc
    dc = dc + dh * o * (1 - s**2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_prev * f * (1 - f)
    da_c = dc * i * (1 - g**2)
    da_o = dh * s * o * (1 - o)
    da = np.concatenate([da_i, da_f, da_c, da_o], axis=1)
    return da @ W.T, da @ R.T, upstream * f, x.T @ da, h_prev.T @ da, da.sum(axis=0)
