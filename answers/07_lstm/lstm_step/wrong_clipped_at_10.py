"""Keeps c between -10 and 10.

criterion: lstm_step_1
message: 値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = np.clip(sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g), -10, 10)
    return sigmoid(o) * np.tanh(c), c
