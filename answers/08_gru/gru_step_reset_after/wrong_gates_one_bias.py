r"""The second bias in the candidate only.

criterion: gru_step_reset_after_2
message: z と r に b\[1\] を足し忘れ
"""


def gru_step_reset_after(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a, c = x @ W + b[0], h_prev @ R + b[1]
    z, r = (
        sigmoid(a[:, :H] + (h_prev @ R)[:, :H]),
        sigmoid(a[:, H : 2 * H] + (h_prev @ R)[:, H : 2 * H]),
    )
    candidate = np.tanh(a[:, 2 * H :] + r * c[:, 2 * H :])
    return z * h_prev + (1 - z) * candidate
