"""Reshaped to (N, 3, H), sigmoid by tanh."""


def gru_step_reset_after(x, h_prev, W, R, b):
    N, H = h_prev.shape
    a = (x @ W + b[0]).reshape(N, 3, H)
    c = (h_prev @ R + b[1]).reshape(N, 3, H)
    gates = (np.tanh((a + c)[:, :2] / 2) + 1) / 2
    new = np.tanh(a[:, 2] + gates[:, 1] * c[:, 2])
    return gates[:, 0] * (h_prev - new) + new
