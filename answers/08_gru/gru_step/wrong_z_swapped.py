"""z and 1 - z swapped, as Chung et al. write it.

criterion: gru_step_1
message: h_prev に 1 - z が掛かった
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    H = R.shape[0]
    a = x @ W + b
    z = sigmoid(a[:, :H] + h_prev @ R[:, :H])
    r = sigmoid(a[:, H : 2 * H] + h_prev @ R[:, H : 2 * H])
    candidate = np.tanh(a[:, 2 * H :] + (r * h_prev) @ R[:, 2 * H :])
    return (1 - z) * h_prev + z * candidate
