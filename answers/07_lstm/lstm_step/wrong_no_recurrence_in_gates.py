"""h_prev goes into the candidate only.

criterion: lstm_step_1, lstm_step_2
message: 値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b
    g = np.tanh(a[:, 2 * H : 3 * H] + h_prev @ R[:, 2 * H : 3 * H])
    c = sigmoid(a[:, H : 2 * H]) * c_prev + sigmoid(a[:, :H]) * g
    return sigmoid(a[:, 3 * H :]) * np.tanh(c), c
