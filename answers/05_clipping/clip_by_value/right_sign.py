"""Sign times the smaller size."""


def clip_by_value(grad, limit):
    return np.sign(grad) * np.minimum(np.abs(grad), limit)
