"""Builds tanh from exp of minus the size, which cannot overflow."""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    a = np.matmul(x, Wx) + np.matmul(h_prev, Wh) + b
    e = np.exp(-2 * np.abs(a))
    return np.sign(a) * (1 - e) / (1 + e)
