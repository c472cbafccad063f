"""Einsum, and a list instead of a tuple."""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = np.einsum("nh,nh->nh", dh, (1 + h) * (1 - h))
    dx = np.einsum("nh,dh->nd", da, Wx)
    dh_prev = np.einsum("nk,hk->nh", da, Wh)
    return [
        dx,
        dh_prev,
        np.einsum("nd,nh->dh", x, da),
        np.einsum("nh,nk->hk", h_prev, da),
        da.sum(0),
    ]
