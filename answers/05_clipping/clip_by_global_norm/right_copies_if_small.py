"""Copies below the limit; map and a lambda."""


def clip_by_global_norm(grads, limit):
    norm = sum(map(lambda g: np.vdot(g, g), grads)) ** 0.5
    if norm <= limit:
        return [np.array(g) for g in grads]
    return list(map(lambda g: np.true_divide(g, norm / limit), grads))
