"""One sample at a time, outer products summed up."""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    H = R.shape[0]
    dx, dh_prev, dc_prev = np.zeros(x.shape), np.zeros(h_prev.shape), np.zeros(c_prev.shape)
    dW, dR, db = np.zeros(W.shape), np.zeros(R.shape), np.zeros(b.shape)
    for n in range(len(x)):
        a = x[n] @ W + h_prev[n] @ R + b
        s = 1 / (1 + np.exp(-a))
        i, f, o, g = s[:H], s[H : 2 * H], s[3 * H :], np.tanh(a[2 * H : 3 * H])
        t = np.tanh(f * c_prev[n] + i * g)
        d = dc[n] + dh[n] * o * (1 - t**2)
        da = np.hstack(
            [
                d * g * i * (1 - i),
                d * c_prev[n] * f * (1 - f),
                d * i * (1 - g**2),
                dh[n] * t * o * (1 - o),
            ]
        )
        dx[n], dh_prev[n], dc_prev[n] = W @ da, R @ da, d * f
        dW += np.outer(x[n], da)
        dR += np.outer(h_prev[n], da)
        db += da
    return dx, dh_prev, dc_prev, dW, dR, db
