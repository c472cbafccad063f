"""Everything in one long vector."""


def l1_l2_penalty(weights, l1, l2):
    flat = np.concatenate([w.ravel() for w in weights])
    slope = l1 * np.sign(flat) + 2 * l2 * flat
    ends = np.cumsum([w.size for w in weights])[:-1]
    parts = [part.reshape(w.shape) for part, w in zip(np.split(slope, ends), weights)]
    return l1 * np.linalg.norm(flat, 1) + l2 * flat @ flat, parts
