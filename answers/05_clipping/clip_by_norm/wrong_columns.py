"""A norm for each column (a vector has one).

criterion: clip_by_norm_1
message: 列ごと
"""


def clip_by_norm(grad, limit):
    axis = 0 if grad.ndim > 1 else None
    norm = np.sqrt((grad**2).sum(axis=axis, keepdims=True))
    return grad * limit / np.maximum(norm, limit)
