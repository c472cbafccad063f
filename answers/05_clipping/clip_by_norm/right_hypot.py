"""math.hypot over all elements."""

import math


def clip_by_norm(grad, limit):
    n = math.hypot(*np.ravel(grad).tolist())
    return np.divide(grad, max(1.0, n / limit))
