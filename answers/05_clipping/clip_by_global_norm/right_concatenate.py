"""One long vector, then an if."""


def clip_by_global_norm(grads, limit):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in grads]))
    if norm > limit:
        grads = [g * limit / norm for g in grads]
    return grads
