"""np.minimum and np.maximum."""


def clip_by_value(grad, limit):
    return np.maximum(np.minimum(grad, limit), -limit)
