"""Keras' old hard sigmoid.

criterion: lstm_step_1, lstm_step_2
message: 値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return np.clip(0.2 * a + 0.5, 0, 1)

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
