"""Every array made by zeros_like, outer products per sample."""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    dx, dh0 = np.zeros_like(x), np.zeros_like(h0)
    dWx, dWh, db = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(Wh[0])
    for n in range(len(x)):
        carried = np.zeros_like(h0[n])
        for t in range(x.shape[1] - 1, -1, -1):
            before = h0[n] if t == 0 else hs[n, t - 1]
            da = (dhs[n, t] + carried) * (1 - hs[n, t] ** 2)
            dx[n, t] = Wx @ da
            carried = Wh @ da
            dWx += np.outer(x[n, t], da)
            dWh += np.outer(before, da)
            db += da
        dh0[n] = carried
    return dx, dh0, dWx, dWh, db
