"""da step by step, then every weight in one product."""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    N, T, H = hs.shape
    da = np.zeros(hs.shape)
    dh_next = np.zeros((N, H))
    for t in range(T - 1, -1, -1):
        da[:, t] = (dhs[:, t] + dh_next) * (1 - hs[:, t] ** 2)
        dh_next = da[:, t] @ Wh.T
    before = np.concatenate([h0[:, None, :], hs[:, :-1]], axis=1).reshape(-1, H)
    flat = da.reshape(-1, H)
    return da @ Wx.T, dh_next, x.reshape(N * T, -1).T @ flat, before.T @ flat, flat.sum(axis=0)
