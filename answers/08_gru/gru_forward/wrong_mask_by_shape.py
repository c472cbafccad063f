"""The mask of each sequence goes to a unit where N = H.

criterion: gru_forward_2
message: .
"""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    s = lambda v: 1 / (1 + np.exp(-v))
    N, T, D = x.shape
    H = R.shape[0]
    h = np.zeros((N, H))
    for t in range(T):
        if reset_after:
            a = np.split(x[:, t] @ W + b[0], 3, axis=1)
            c = np.split(h @ R + b[1], 3, axis=1)
            z, r = s(a[0] + c[0]), s(a[1] + c[1])
            g = np.tanh(a[2] + r * c[2])
        else:
            a = np.split(x[:, t] @ W + b, 3, axis=1)
            z, r = s(a[0] + h @ R[:, :H]), s(a[1] + h @ R[:, H : 2 * H])
            g = np.tanh(a[2] + (r * h) @ R[:, 2 * H :])
        new = z * h + (1 - z) * g
        h = new if mask is None else np.where(mask[:, t] if N == H else mask[:, t : t + 1], new, h)
    return h
