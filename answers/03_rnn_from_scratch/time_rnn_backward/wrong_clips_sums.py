"""Clips the sums at the end.

criterion: time_rnn_backward_2
message: ±5 で切りそろえ
"""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    dx, dh_next = np.zeros(x.shape), np.zeros_like(h0)
    dWx, dWh, db = 0, 0, 0
    for t in reversed(range(x.shape[1])):
        h_prev = hs[:, t - 1] if t > 0 else h0
        da = (dhs[:, t] + dh_next) * (1 - hs[:, t] ** 2)
        dx[:, t], dh_next = da @ Wx.T, da @ Wh.T
        dWx, dWh, db = dWx + x[:, t].T @ da, dWh + h_prev.T @ da, db + da.sum(axis=0)
    return dx, dh_next, *(np.clip(grad, -5, 5) for grad in (dWx, dWh, db))
