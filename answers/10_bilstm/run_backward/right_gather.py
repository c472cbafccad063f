"""One index array turns every series by its own length; lengths is used as an array."""


def run_backward(x, lengths, Wx, Wh, b):
    t = np.arange(x.shape[1])
    real = t < lengths[:, None]
    turn = np.where(real, lengths[:, None] - 1 - t, t)[:, :, None]
    states = rnn_forward(np.take_along_axis(x, turn, axis=1), Wx, Wh, b)
    return np.take_along_axis(states, turn, axis=1) * real[:, :, None]
