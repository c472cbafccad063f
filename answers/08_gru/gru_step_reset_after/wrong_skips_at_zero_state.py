"""Leaves the recurrent part, and its bias, out where h_prev is 0.

criterion: gru_step_reset_after_2
message: h_prev が 0 でも
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b[0]
    c = h_prev @ R + b[1] if h_prev.any() else np.zeros_like(a)
    z = sigmoid(a[:, :H] + c[:, :H])
    r = sigmoid(a[:, H : 2 * H] + c[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + r * c[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
