"""The reset gate on the input's part too.

criterion: gru_step_reset_after_1
message: x @ W_h にも
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a, c = x @ W + b[0], h_prev @ R + b[1]
    z = sigmoid(a[:, :H] + c[:, :H])
    r = sigmoid(a[:, H : 2 * H] + c[:, H : 2 * H])
    candidate = np.tanh(r * (a[:, 2 * H :] + c[:, 2 * H :]))
    return z * h_prev + (1 - z) * candidate
