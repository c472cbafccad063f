"""A sigmoid that is NaN for large arguments.

criterion: lstm_step_1, lstm_step_2
message: 大きいとき
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return np.exp(a) / (1 + np.exp(a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
