"""Clips the gradients to one.

criterion: rnnlm_step_3
message: ±1 で切りそろえ
"""


def rnnlm_step(params, x, y, h0):
    E, Wx, Wh, b, Wy, by = (params[name] for name in ("E", "Wx", "Wh", "b", "Wy", "by"))
    N, T = x.shape
    e = E[x]
    hs = np.zeros((N, T, len(Wh)))
    h = h0
    for t in range(T):
        h = hs[:, t] = np.tanh(e[:, t] @ Wx + h @ Wh + b)
    s = hs @ Wy + by
    s = s - s.max(axis=-1, keepdims=True)
    logs = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    n, t = np.indices(y.shape)
    loss = -logs[n, t, y].mean()
    ds = np.exp(logs)
    ds[n, t, y] -= 1
    ds /= y.size
    dhs, da, carried = ds @ Wy.T, np.zeros_like(hs), 0
    for t in reversed(range(T)):
        da[:, t] = (dhs[:, t] + carried) * (1 - hs[:, t] ** 2)
        carried = da[:, t] @ Wh.T
    before = np.concatenate([h0[:, None], hs[:, :-1]], axis=1)
    dE = np.zeros_like(E)
    np.add.at(dE, x, da @ Wx.T)
    grads = {
        "E": dE,
        "Wx": np.einsum("ntd,nth->dh", e, da),
        "Wh": np.einsum("ntd,nth->dh", before, da),
        "b": da.sum(axis=(0, 1)),
        "Wy": np.einsum("nth,ntv->hv", hs, ds),
        "by": ds.sum(axis=(0, 1)),
    }
    return loss, {name: np.clip(grad, -1, 1) for name, grad in grads.items()}, hs[:, -1]
