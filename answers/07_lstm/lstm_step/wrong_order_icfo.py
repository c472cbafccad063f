"""Gate order i, c, f, o of the old TensorFlow cells.

criterion: lstm_step_1
message: ゲートの順番.*i, c, f, o
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, g, f, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c
