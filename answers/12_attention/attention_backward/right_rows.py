"""Row by row; the mean of g is dc times the output."""


def attention_backward(dc, q, k, v):
    dq, dk, dv = (np.zeros(a.shape) for a in (q, k, v))
    root = q.shape[2] ** 0.5
    for n in range(q.shape[0]):
        for t in range(q.shape[1]):
            s = k[n] @ q[n, t] / root
            a = np.exp(s - max(s))
            a /= a.sum()
            ds = a * (v[n] @ dc[n, t] - dc[n, t] @ (a @ v[n]))
            dq[n, t] = k[n].T @ ds / root
            dk[n] += np.outer(ds, q[n, t]) / root
            dv[n] += np.outer(a, dc[n, t])
    return [dq, dk, dv]
