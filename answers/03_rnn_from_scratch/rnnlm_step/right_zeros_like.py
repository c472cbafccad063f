"""Sample by sample and step by step; sums up in arrays like the parameters."""


def rnnlm_step(params, x, y, h0):
    E, Wx, Wh, b, Wy, by = [params[k] for k in ["E", "Wx", "Wh", "b", "Wy", "by"]]
    grads = {k: np.zeros_like(v) for k, v in params.items()}
    N, T = x.shape
    loss, h_last = 0.0, np.zeros_like(h0)
    for n in range(N):
        states, ds = [h0[n]], []
        for t in range(T):
            states.append(np.tanh(E[x[n, t]] @ Wx + states[-1] @ Wh + b))
            s = states[-1] @ Wy + by
            p = np.exp(s - np.max(s))
            p = p / np.sum(p)
            loss += -np.log(p[y[n, t]]) / (N * T)
            p[y[n, t]] -= 1
            ds.append(p / (N * T))
        h_last[n] = states[-1]
        dh_next = np.zeros_like(b)
        for t in range(T - 1, -1, -1):
            grads["Wy"] += np.outer(states[t + 1], ds[t])
            grads["by"] += ds[t]
            da = (Wy @ ds[t] + dh_next) * (1 - states[t + 1] ** 2)
            grads["Wx"] += np.outer(E[x[n, t]], da)
            grads["Wh"] += np.outer(states[t], da)
            grads["b"] += da
            grads["E"][x[n, t]] += Wx @ da
            dh_next = Wh @ da
    return loss, grads, h_last
