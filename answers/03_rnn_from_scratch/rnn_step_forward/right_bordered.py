"""The bias as one more row of weights."""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    ones = np.ones((len(x), 1))
    return np.tanh(np.hstack([x, h_prev, ones]) @ np.vstack([Wx, Wh, b]))
