"""Carries h_prev where c_prev belongs.

criterion: lstm_step_1
message: c_prev
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * h_prev + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c
