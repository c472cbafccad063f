"""One-hot rows for x and y; products instead of picking."""


def rnnlm_step(params, x, y, h0):
    E, Wx, Wh, b, Wy, by = (params[k] for k in ("E", "Wx", "Wh", "b", "Wy", "by"))
    N, T = x.shape
    V = len(by)
    X, Y = np.eye(V)[x], np.eye(V)[y]
    e = X @ E
    states = [h0]
    for t in range(T):
        states.append(np.tanh(e[:, t] @ Wx + states[-1] @ Wh + b))
    hs = np.stack(states[1:], 1)
    s = hs @ Wy + by
    s = s - s.max(axis=2)[..., None]
    logp = s - np.log(np.exp(s).sum(axis=2))[..., None]
    ds = (np.exp(logp) - Y) / (N * T)
    dh = ds @ Wy.T
    g = np.zeros_like(h0, dtype=float)
    da = np.zeros(hs.shape)
    for t in range(T)[::-1]:
        da[:, t] = (dh[:, t] + g) * (1 - hs[:, t] ** 2)
        g = da[:, t] @ Wh.T
    prev = np.stack(states[:-1], 1)
    f = lambda a: a.reshape(N * T, -1)
    grads = dict(
        by=f(ds).sum(0),
        Wy=f(hs).T @ f(ds),
        b=f(da).sum(0),
        Wh=f(prev).T @ f(da),
        Wx=f(e).T @ f(da),
        E=f(X).T @ f(da @ Wx.T),
    )
    return float(-(logp * Y).sum() / (N * T)), grads, states[-1]
