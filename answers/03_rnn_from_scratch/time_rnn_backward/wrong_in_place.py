"""Adds what comes from the right into dhs itself.

criterion: time_rnn_backward_1, time_rnn_backward_2
message: 1 番目の引数が書き換わりました
"""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    T = x.shape[1]
    states = np.concatenate([h0[:, None], hs], axis=1)
    dx, dWx, dWh, db = [], np.zeros_like(Wx), np.zeros_like(Wh), np.zeros(len(Wh))
    for t in range(T - 1, -1, -1):
        dhs[:, t] *= 1 - hs[:, t] ** 2
        da = dhs[:, t]
        back = da @ Wh.T
        if t > 0:
            dhs[:, t - 1] += back
        dx.insert(0, da @ Wx.T)
        dWx += x[:, t].T @ da
        dWh += states[:, t].T @ da
        db += da.sum(axis=0)
    return np.array(dx).transpose(1, 0, 2), back, dWx, dWh, db
