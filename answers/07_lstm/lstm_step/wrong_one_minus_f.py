"""Writes with 1 - f, as a GRU would.

criterion: lstm_step_1
message: 1 - f
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + (1 - sigmoid(f)) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
