"""Sums up in an array of its own."""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    h = np.tile(np.asarray(b, dtype=float), (x.shape[0], 1))
    h += x @ Wx
    h += h_prev.dot(Wh)
    return np.tanh(h, out=h)
