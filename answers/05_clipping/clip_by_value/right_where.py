"""np.where twice."""


def clip_by_value(grad, limit):
    grad = np.where(grad > limit, limit, grad)
    return np.where(grad < -limit, -limit, grad)
