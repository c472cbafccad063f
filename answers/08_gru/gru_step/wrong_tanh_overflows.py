"""A tanh of its own: NaN where the candidate is large.

criterion: gru_step_1, gru_step_2
message: tanh を np.exp から自分で作る
"""


def gru_step(x, h_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    def tanh(a):
        return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))

    Wz, Wr, Wh = np.split(W, 3, axis=1)
    Rz, Rr, Rh = np.split(R, 3, axis=1)
    bz, br, bh = np.split(b, 3)
    z = sigmoid(x @ Wz + h_prev @ Rz + bz)
    r = sigmoid(x @ Wr + h_prev @ Rr + br)
    return z * h_prev + (1 - z) * tanh(x @ Wh + (r * h_prev) @ Rh + bh)
