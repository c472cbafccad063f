"""In float32."""


def clip_by_norm(grad, limit):
    grad = grad.astype("float32")
    norm = np.sqrt(np.square(grad).sum())
    return grad if norm < limit else grad * (limit / norm)
