"""Gate order f, g, i, o of another book's code.

criterion: lstm_step_1
message: ゲートの順番.*f, c, i, o
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    f, g, i, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c
