"""A norm for each row.

criterion: clip_by_norm_1
message: 行ごと
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum(axis=-1, keepdims=True))
    return grad * limit / np.maximum(norm, limit)
