"""z where r belongs.

criterion: gru_step_reset_after_1, gru_step_reset_after_2
message: r ではなく z|4 つの式
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a, c = x @ W + b[0], h_prev @ R + b[1]
    z, r = sigmoid(a[:, :H] + c[:, :H]), sigmoid(a[:, H : 2 * H] + c[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + z * c[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
