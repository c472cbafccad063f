"""np.linalg.norm(·, 2), the largest singular value of a matrix.

criterion: clip_by_norm_1
message: 最大特異値
"""


def clip_by_norm(grad, limit):
    flat = grad if grad.ndim <= 2 else grad.reshape(grad.shape[0], -1)
    norm = np.linalg.norm(flat, 2)
    return grad * limit / max(norm, limit)
