"""Only the output gate's block of R is transposed.

criterion: lstm_step_2
message: R を、区画ごとに転置
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    H = h_prev.shape[1]

    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, _ = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    o = x @ W[:, 3 * H :] + h_prev @ R[:, 3 * H :].T + b[3 * H :]
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
