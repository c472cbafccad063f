r"""hs[:, t - 1] at t = 0 is the last state.

criterion: time_rnn_backward_2
message: hs\[:, -1\]
"""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    N, T, H = hs.shape
    dx, dh_next = np.zeros(x.shape), np.zeros(h0.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(H)
    for t in reversed(range(T)):
        h_prev = hs[:, t - 1]
        da = (dhs[:, t] + dh_next) * (1 - hs[:, t] ** 2)
        dx[:, t] = da @ Wx.T
        dh_next = da @ Wh.T
        dWx += x[:, t].T @ da
        dWh += h_prev.T @ da
        db += da.sum(axis=0)
    return dx, dh_next, dWx, dWh, db
