"""Each head through its own rows of Wo, added up."""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv = (np.split(w, heads, axis=-1) for w in weights[:6])
    Wo, bo = np.split(weights[6], heads), weights[7]
    total = np.zeros((*x.shape[:2], len(bo))) + bo
    for h in range(heads):
        s = (x @ Wq[h] + bq[h]) @ np.swapaxes(x @ Wk[h] + bk[h], 1, 2) / Wq[h].shape[1] ** 0.5
        s = s if mask is None else np.where(mask, s, -1e9)
        e = np.exp(s - s.max(-1, keepdims=True))
        total = total + e / e.sum(-1, keepdims=True) @ (x @ Wv[h] + bv[h]) @ Wo[h]
    return total
