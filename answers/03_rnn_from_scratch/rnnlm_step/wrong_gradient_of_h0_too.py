"""grads holds h0, too.

criterion: rnnlm_step_3
message: 余分な h0
"""


def rnnlm_step(params, x, y, h0):
    E, Wx, Wh, b, Wy, by = (params[k] for k in ("E", "Wx", "Wh", "b", "Wy", "by"))
    N, T = x.shape
    e, hs = E[x], [h0]
    for t in range(T):
        hs.append(np.tanh(e[:, t] @ Wx + hs[-1] @ Wh + b))
    H = np.stack(hs[1:], axis=1)
    s = H @ Wy + by
    s = s - s.max(axis=-1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    n, tt = np.indices(y.shape)
    loss = -logp[n, tt, y].mean()
    ds = np.exp(logp)
    ds[n, tt, y] -= 1
    ds /= N * T
    g = {k: np.zeros_like(v) for k, v in params.items()}
    g["Wy"], g["by"] = np.einsum("nth,ntv->hv", H, ds), ds.sum(axis=(0, 1))
    dh = np.zeros_like(h0)
    for t in reversed(range(T)):
        da = (ds[:, t] @ Wy.T + dh) * (1 - H[:, t] ** 2)
        g["Wx"] += e[:, t].T @ da
        g["Wh"] += hs[t].T @ da
        g["b"] += da.sum(axis=0)
        np.add.at(g["E"], x[:, t], da @ Wx.T)
        dh = da @ Wh.T
    g["h0"] = dh
    return loss, g, hs[-1]
