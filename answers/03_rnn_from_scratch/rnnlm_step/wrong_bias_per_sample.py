"""The gradient of b keeps the axis of samples.

criterion: rnnlm_step_3
message: rnn_step_backward を使っているなら
"""


def rnnlm_step(params, x, y, h0):
    e, h, hs = params["E"][x], h0, []
    for t in range(x.shape[1]):
        h = np.tanh(e[:, t] @ params["Wx"] + h @ params["Wh"] + params["b"])
        hs.append(h)
    hs = np.stack(hs, axis=1)
    s = hs @ params["Wy"] + params["by"]
    s -= s.max(axis=-1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(-1, keepdims=True)
    n, t = np.indices(y.shape)
    loss = -np.log(p[n, t, y]).mean()
    ds = p.copy()
    ds[n, t, y] -= 1
    ds /= y.size

    def back(dhs, x, hs, h0, Wx, Wh):
        dWx, dWh, db, dx, dn = (
            np.zeros_like(Wx),
            np.zeros_like(Wh),
            np.zeros(Wh.shape[0]),
            np.zeros_like(x),
            0,
        )
        for t in reversed(range(x.shape[1])):
            da = (dhs[:, t] + dn) * (1 - hs[:, t] ** 2)
            hp = hs[:, t - 1] if t else h0
            dx[:, t] = da @ Wx.T
            dWx += x[:, t].T @ da
            dWh += hp.T @ da
            db = db + da
            dn = da @ Wh.T
        return dx, dn, dWx, dWh, db

    de, _, *g = back(ds @ params["Wy"].T, e, hs, h0, params["Wx"], params["Wh"])
    dE = np.zeros_like(params["E"])
    np.add.at(dE, x, de)
    return (
        loss,
        {
            "E": dE,
            **dict(zip(("Wx", "Wh", "b"), g)),
            "Wy": np.tensordot(hs, ds, ((0, 1), (0, 1))),
            "by": ds.sum(0).sum(0),
        },
        hs[:, -1],
    )
