"""math.hypot over the variables' norms."""

import math


def clip_by_global_norm(grads, limit):
    n = math.hypot(*(np.linalg.norm(np.ravel(g)) for g in grads))
    return [np.asarray(g) * (limit / n if n > limit else 1.0) for g in grads]
