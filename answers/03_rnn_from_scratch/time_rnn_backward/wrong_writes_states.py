"""Turns hs into its slopes.

criterion: time_rnn_backward_1, time_rnn_backward_2
message: 3 番目の引数が書き換わりました
"""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    T = x.shape[1]
    before = np.concatenate([h0[:, None], hs[:, :-1]], axis=1)
    hs **= 2
    da, dh_next = np.zeros(hs.shape), 0
    for t in range(T)[::-1]:
        da[:, t] = (dhs[:, t] + dh_next) * (1 - hs[:, t])
        dh_next = da[:, t] @ Wh.T
    dWx, dWh = np.einsum("ntd,nth->dh", x, da), np.einsum("ntk,nth->kh", before, da)
    return da @ Wx.T, dh_next, dWx, dWh, da.sum(axis=(0, 1))
