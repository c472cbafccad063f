"""Updates the given h_prev in place.

criterion: gru_step_1, gru_step_2
message: 2 番目の引数が書き換わりました
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b
    z = sigmoid(a[:, :H] + h_prev @ R[:, :H])
    r = sigmoid(a[:, H : 2 * H] + h_prev @ R[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :])
    h_prev *= z
    h_prev += (1 - z) * candidate
    return h_prev
