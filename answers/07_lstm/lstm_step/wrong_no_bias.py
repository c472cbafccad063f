"""Leaves the bias out; zero biases do not show it.

criterion: lstm_step_1, lstm_step_2
message: バイアス b を足し忘れ|最後の H 列
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
