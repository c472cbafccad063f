"""Bahdanau's other form: one matrix on the concatenated pair."""


def additive_scores(q, k, Wq, Wk, v):
    N, T2, _ = q.shape
    T1 = k.shape[1]
    pair = np.concatenate(
        [np.repeat(q[:, :, None], T1, axis=2), np.repeat(k[:, None], T2, axis=1)], axis=-1
    )
    return np.einsum("ntsa,a->nts", np.tanh(pair @ np.concatenate([Wq, Wk])), v)
