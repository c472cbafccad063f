"""One call for each step."""


def time_rnn_backward(dhs, x, hs, h0, Wx, Wh):
    def back(t, dh_next):
        if t < 0:
            return [], dh_next, 0 * Wx, 0 * Wh, 0 * Wh[0]
        da = (dhs[:, t] + dh_next) * (1 - hs[:, t]) * (1 + hs[:, t])
        h_prev = h0 if t == 0 else hs[:, t - 1]
        dx, dh0, dWx, dWh, db = back(t - 1, da @ Wh.T)
        return dx + [da @ Wx.T], dh0, dWx + x[:, t].T @ da, dWh + h_prev.T @ da, db + da.sum(0)

    dx, *others = back(x.shape[1] - 1, 0.0)
    return np.stack(dx, axis=1), *others
