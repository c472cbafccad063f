"""Gate order i, f, o, c: the three gates first, as the text names them.

criterion: lstm_step_1, lstm_step_2
message: ゲートの順番.*i, f, o, c|最後の H 列|値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, o, g = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
