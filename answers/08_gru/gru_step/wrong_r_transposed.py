"""R_r turned over: seen only where it is not symmetric.

criterion: gru_step_2
message: h_prev @ R_r
"""


def gru_step(x, h_prev, W, R, b):
    H = R.shape[0]
    def s(a):
        return 1 / (1 + np.exp(-a))

    z = s(x @ W[:, :H] + h_prev @ R[:, :H] + b[:H])
    r = s(x @ W[:, H : 2 * H] + h_prev @ R[:, H : 2 * H].T + b[H : 2 * H])
    return z * h_prev + (1 - z) * np.tanh(x @ W[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :] + b[2 * H :])
