"""Loops over samples; arrays like the weights to sum up in."""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dx, dh_prev = np.zeros_like(x), np.zeros_like(h_prev)
    dWx, dWh, db = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(Wh[0])
    for n in range(x.shape[0]):
        da = dh[n] - dh[n] * h[n] ** 2
        dx[n], dh_prev[n] = da @ Wx.T, da @ Wh.T
        dWx += x[n][:, None] * da
        dWh += h_prev[n][:, None] * da
        db += da
    return dx, dh_prev, dWx, dWh, db
