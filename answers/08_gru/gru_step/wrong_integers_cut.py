"""A result of the kind of h_prev: integers are cut.

criterion: gru_step_1
message: 整数の配列
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b
    z = sigmoid(a[:, :H] + h_prev @ R[:, :H])
    r = sigmoid(a[:, H : 2 * H] + h_prev @ R[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :])
    h = np.zeros_like(h_prev)
    h[:] = z * h_prev + (1 - z) * candidate
    return h
