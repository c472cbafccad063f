"""if, and np.linalg.norm of the flat array."""


def clip_by_norm(grad, limit):
    norm = np.linalg.norm(grad.ravel())
    if norm <= limit:
        return grad
    return grad / norm * limit
