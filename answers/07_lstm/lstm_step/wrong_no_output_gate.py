"""Forgets the output gate.

criterion: lstm_step_2
message: 出力ゲート
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, _ = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return np.tanh(c), c
