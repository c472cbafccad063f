"""Sums over the last two axes only.

criterion: clip_by_norm_1
message: 全要素の 2 乗の和
"""


def clip_by_norm(grad, limit):
    axes = (-2, -1) if grad.ndim > 1 else -1
    norm = np.linalg.norm(grad, axis=axes, keepdims=True)
    return grad * limit / np.maximum(norm, limit)
