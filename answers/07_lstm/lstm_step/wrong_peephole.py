"""Peepholes: the gates look at c_prev, too.

criterion: lstm_step_1
message: 値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f + c_prev) * c_prev + sigmoid(i + c_prev) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
