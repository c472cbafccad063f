"""The norm of the norms; a tuple."""


def clip_by_global_norm(grads, limit):
    norm = np.linalg.norm([np.linalg.norm(g.ravel()) for g in grads])
    scale = 1.0 if norm <= limit else limit / norm
    return tuple(scale * g for g in grads)
