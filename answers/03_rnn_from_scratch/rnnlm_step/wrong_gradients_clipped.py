"""Clips the gradients at 5.

criterion: rnnlm_step_3
message: ±5 で切りそろえて
"""


def rnnlm_step(params, x, y, h0):
    P = params
    e = P["E"][x]
    N, T = x.shape
    h = h0
    hs = []
    for t in range(T):
        h = np.tanh(e[:, t] @ P["Wx"] + h @ P["Wh"] + P["b"])
        hs.append(h)
    hs = np.stack(hs, 1)
    s = hs @ P["Wy"] + P["by"]
    s = s - s.max(-1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(-1, keepdims=True)
    n, t = np.indices(y.shape)
    loss = -np.log(p[n, t, y]).mean()
    ds = p.copy()
    ds[n, t, y] -= 1
    ds /= y.size
    de, _, dWx, dWh, db = backward(ds @ P["Wy"].T, e, hs, h0, P["Wx"], P["Wh"])
    dE = np.zeros_like(P["E"])
    np.add.at(dE, x, de)
    g = {"E": dE, "Wx": dWx, "Wh": dWh, "b": db, "Wy": np.einsum("nth,ntv->hv", hs, ds), "by": ds.sum((0, 1))}
    return loss, {k: np.clip(v, -5, 5) for k, v in g.items()}, h


def backward(dhs, x, hs, h0, Wx, Wh):
    N, T, H = dhs.shape
    dx = np.zeros_like(x)
    dWx = np.zeros_like(Wx)
    dWh = np.zeros_like(Wh)
    db = np.zeros(H)
    dn = np.zeros((N, H))
    for t in reversed(range(T)):
        da = (dhs[:, t] + dn) * (1 - hs[:, t] ** 2)
        hp = hs[:, t - 1] if t else h0
        dx[:, t] = da @ Wx.T
        dWx += x[:, t].T @ da
        dWh += hp.T @ da
        db += da.sum(0)
        dn = da @ Wh.T
    return dx, dn, dWx, dWh, db
