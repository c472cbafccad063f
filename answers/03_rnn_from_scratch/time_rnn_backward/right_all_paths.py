"""Every path from every later loss by itself, then their sum."""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    N, T, H = hs.shape
    states = [h0] + [hs[:, t] for t in range(T)]
    dx, dh0 = np.zeros(x.shape), np.zeros(h0.shape)
    dWx, dWh, db = np.zeros(Wx.shape), np.zeros(Wh.shape), np.zeros(H)
    for end in range(T):
        path = dhs[:, end]
        for t in range(end, -1, -1):
            path = path * (1 - states[t + 1] ** 2)
            dx[:, t] += path @ Wx.T
            dWx += x[:, t].T @ path
            dWh += states[t].T @ path
            db += path.sum(axis=0)
            path = path @ Wh.T
        dh0 += path
    return [dx, dh0, dWx, dWh, db]
