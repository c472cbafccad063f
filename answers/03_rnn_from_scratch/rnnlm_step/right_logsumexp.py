"""log-sum-exp by np.logaddexp; the embedding's gradient by bincount; other order of the names."""


def rnnlm_step(params, x, y, h0):
    (N, T), V = x.shape, len(params["by"])
    e = np.take(params["E"], x, axis=0)
    hs = np.zeros((N, T + 1, len(params["b"])))
    hs[:, 0] = h0
    for t in range(T):
        hs[:, t + 1] = np.tanh(e[:, t] @ params["Wx"] + hs[:, t] @ params["Wh"] + params["b"])
    s = (hs[:, 1:] @ params["Wy"] + params["by"]).reshape(N * T, V)
    log_p = s - np.logaddexp.reduce(s, axis=1)[:, None]
    loss = -np.mean(log_p[np.arange(N * T), y.ravel()])
    ds = np.exp(log_p)
    ds[np.arange(N * T), y.ravel()] -= 1
    ds = (ds / len(ds)).reshape(N, T, V)
    das, carried = [None] * T, 0
    for t in range(T)[::-1]:
        das[t] = (ds[:, t] @ params["Wy"].T + carried) * (1 - hs[:, t + 1] ** 2)
        carried = das[t] @ params["Wh"].T
    da = np.stack(das, axis=1)
    de = (da @ params["Wx"].T).reshape(N * T, -1)
    grads = {"by": ds.sum((0, 1)), "Wy": np.tensordot(hs[:, 1:], ds, ([0, 1], [0, 1]))}
    grads |= {"b": da.sum((0, 1)), "Wh": np.tensordot(hs[:, :-1], da, ([0, 1], [0, 1]))}
    grads["Wx"] = np.tensordot(e, da, ([0, 1], [0, 1]))
    grads["E"] = np.stack(
        [np.bincount(x.ravel(), weights=c, minlength=len(params["E"])) for c in de.T], axis=1
    )
    return float(loss), grads, hs[:, -1].copy()
