"""One gate for both.

criterion: gru_step_2
message: r ではなく z
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b
    z = sigmoid(a[:, :H] + h_prev @ R[:, :H])
    candidate = np.tanh(a[:, 2 * H :] + (z * h_prev) @ R[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
