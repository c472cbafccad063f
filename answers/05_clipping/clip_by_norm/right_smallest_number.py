"""The denominator is at least the smallest number there is."""


def clip_by_norm(grad, limit):
    norm = np.sqrt(np.sum(grad * grad))
    return grad * min(1.0, limit / max(norm, np.finfo(float).tiny))
