"""einsum; tanh by the logistic function, written so that it cannot overflow."""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    a = np.einsum("nd,dh->nh", x, Wx) + np.einsum("nk,kh->nh", h_prev, Wh) + b[None, :]
    with np.errstate(over="ignore"):
        return 2 / (1 + np.exp(-2 * a)) - 1
