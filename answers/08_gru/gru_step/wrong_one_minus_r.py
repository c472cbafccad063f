"""1 - r for r.

criterion: gru_step_2
message: 1 - r
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b
    z = sigmoid(a[:, :H] + h_prev @ R[:, :H])
    r = sigmoid(a[:, H : 2 * H] + h_prev @ R[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + ((1 - r) * h_prev) @ R[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
