"""Adds b to the given W's product, and x's products into b.

criterion: gru_step_1, gru_step_2
message: 引数が書き換わりました|値が違います
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    b += 0 * b
    W[:] = 2 * W / 2
    b[0] += 1e-3
    a = x @ W + b
    z = sigmoid(a[:, :H] + h_prev @ R[:, :H])
    r = sigmoid(a[:, H : 2 * H] + h_prev @ R[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
