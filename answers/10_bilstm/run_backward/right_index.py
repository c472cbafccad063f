"""One index array that turns the real part round, for the whole batch."""


def run_backward(x, lengths, Wx, Wh, b):
    N, T, _ = x.shape
    lengths = np.asarray(lengths)[:, None]
    t = np.arange(T)[None, :]
    turn = np.where(t < lengths, lengths - 1 - t, t)
    rows = np.arange(N)[:, None]
    h = rnn_forward(x[rows, turn], Wx, Wh, b)
    return h[rows, turn] * (t < lengths)[:, :, None]
