"""Loops over everything in front, lists of what may be seen."""


def scaled_dot_product(q, k, v, mask=None):
    *lead, Tq, d = q.shape
    seen = np.broadcast_to(True if mask is None else mask, (*lead, Tq, k.shape[-2]))
    out = np.zeros((*lead, Tq, v.shape[-1]))
    for place in np.ndindex(*lead):
        for t in range(Tq):
            keys = k[place][seen[place][t]]
            s = keys @ q[place][t] * d**-0.5
            e = np.exp(s - s.max())
            out[place][t] = (e / e.sum()) @ v[place][seen[place][t]]
    return out
