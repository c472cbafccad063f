"""Passes over steps that get nothing from above.

criterion: time_rnn_backward_1, time_rnn_backward_2
message: 上から何も来ない時刻
"""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    N, T, H = dhs.shape
    dx = np.zeros_like(x)
    dWx = np.zeros_like(Wx)
    dWh = np.zeros_like(Wh)
    db = np.zeros(H)
    dn = np.zeros((N, H))
    for t in reversed(range(T)):
        if not dhs[:, t].any():
            continue
        da = (dhs[:, t] + dn) * (1 - hs[:, t] ** 2)
        hp = hs[:, t - 1] if t else h0
        dx[:, t] = da @ Wx.T
        dWx += x[:, t].T @ da
        dWh += hp.T @ da
        db += da.sum(0)
        dn = da @ Wh.T
    return dx, dn, dWx, dWh, db
