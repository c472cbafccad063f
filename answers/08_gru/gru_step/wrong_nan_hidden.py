"""A sigmoid that overflows, its NaN made 0: a wide-open gate is shut.

criterion: gru_step_1
message: あふれて NaN
"""


def gru_step(x, h_prev, W, R, b):
    H = R.shape[0]
    s = lambda a: np.nan_to_num(np.exp(a) / (1 + np.exp(a)))
    z = s(x @ W[:, :H] + h_prev @ R[:, :H] + b[:H])
    r = s(x @ W[:, H : 2 * H] + h_prev @ R[:, H : 2 * H] + b[H : 2 * H])
    return z * h_prev + (1 - z) * np.tanh(x @ W[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :] + b[2 * H :])
