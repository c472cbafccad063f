r"""The gradient of E[x] for that of E.

criterion: rnnlm_step_3
message: E\[x\] の勾配
"""


def rnnlm_step(params, x, y, h0):
    E, Wx, Wh, b = params["E"], params["Wx"], params["Wh"], params["b"]
    Wy, by = params["Wy"], params["by"]
    (N, T), (H, V) = x.shape, Wy.shape
    e = E[x]
    h, hs = h0, []
    for t in range(T):
        h = np.tanh(e[:, t] @ Wx + h @ Wh + b)
        hs.append(h)
    hs = np.stack(hs, axis=1)
    s = hs @ Wy + by
    s = s - s.max(axis=-1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(axis=-1, keepdims=True)
    onehot = np.eye(V)[y]
    loss = -np.log((p * onehot).sum(axis=-1)).mean()
    ds = (p - onehot) / (N * T)
    dhs = ds @ Wy.T
    dh_next, da = np.zeros((N, H)), np.zeros((N, T, H))
    for t in reversed(range(T)):
        da[:, t] = (dhs[:, t] + dh_next) * (1 - hs[:, t] ** 2)
        dh_next = da[:, t] @ Wh.T
    before = np.concatenate([h0[:, None], hs[:, :-1]], axis=1)
    dE = np.zeros(E.shape)
    np.add.at(dE, x, da @ Wx.T)
    grads = {
        "E": da @ Wx.T,
        "Wx": np.einsum("ntd,nth->dh", e, da),
        "Wh": np.einsum("ntk,nth->kh", before, da),
        "b": da.sum(axis=(0, 1)),
        "Wy": np.einsum("nth,ntv->hv", hs, ds),
        "by": ds.sum(axis=(0, 1)),
    }
    return loss, grads, hs[:, -1]
