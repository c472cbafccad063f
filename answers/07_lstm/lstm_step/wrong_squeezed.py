"""Drops the axis of a single sample.

criterion: lstm_step_1
message: 形は
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return np.squeeze(sigmoid(o) * np.tanh(c)), np.squeeze(c)
