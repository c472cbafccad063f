"""r before R_h and on its bias.

criterion: gru_step_reset_after_1, gru_step_reset_after_2
message: reset_after=False の値|R_h の前
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a, c = x @ W + b[0], h_prev @ R + b[1]
    z = sigmoid(a[:, :H] + c[:, :H])
    r = sigmoid(a[:, H : 2 * H] + c[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :] + r * b[1, 2 * H :])
    return z * h_prev + (1 - z) * candidate
