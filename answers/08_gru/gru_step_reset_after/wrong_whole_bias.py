"""Adds the whole of b, both rows, on the side of the input.

criterion: gru_step_reset_after_1
message: b 全体
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    sigmoid = lambda a: 1 / (1 + np.exp(-a))
    x_z, x_r, x_h = np.split(x @ W + b, 3, axis=1)
    h_z, h_r, h_h = np.split(h_prev @ R, 3, axis=1)
    z, r = sigmoid(x_z + h_z), sigmoid(x_r + h_r)
    return z * h_prev + (1 - z) * np.tanh(x_h + r * h_h)
