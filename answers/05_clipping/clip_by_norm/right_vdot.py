"""np.vdot; the reciprocal."""


def clip_by_norm(grad, limit):
    ratio = np.sqrt(np.vdot(grad, grad)) / limit
    return grad / np.maximum(1.0, ratio)
