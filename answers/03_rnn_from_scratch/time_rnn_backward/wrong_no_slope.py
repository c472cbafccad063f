"""No derivative of tanh.

criterion: time_rnn_backward_1, time_rnn_backward_2
message: tanh の微分
"""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    N, T, H = hs.shape
    dx, dh_next = np.zeros(x.shape), np.zeros(h0.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(H)
    for t in reversed(range(T)):
        h_prev = hs[:, t - 1] if t > 0 else h0
        da = dhs[:, t] + dh_next
        dx[:, t] = da @ Wx.T
        dh_next = da @ Wh.T
        dWx += x[:, t].T @ da
        dWh += h_prev.T @ da
        db += da.sum(axis=0)
    return dx, dh_next, dWx, dWh, db
