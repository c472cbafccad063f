"""A small number in the denominator, as PyTorch does."""


def clip_by_norm(grad, limit):
    norm = np.sqrt(np.sum(grad * grad))
    return grad * min(1.0, limit / (norm + 1e-6))
