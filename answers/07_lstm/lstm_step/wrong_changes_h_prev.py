"""Writes the new h into h_prev.

criterion: lstm_step_1, lstm_step_2
message: 2 番目の引数が書き換わりました
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    h_prev[:] = sigmoid(o) * np.tanh(c)
    return h_prev, c
