"""Adds to the whole of c_prev, as in 1997.

criterion: lstm_step_1
message: c_prev の係数が 1
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
