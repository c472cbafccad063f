r"""Only the input's bias.

criterion: gru_step_reset_after_2
message: b\[1\] を使っていません
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a, c = x @ W + b[0], h_prev @ R
    z = sigmoid(a[:, :H] + c[:, :H])
    r = sigmoid(a[:, H : 2 * H] + c[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + r * c[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
