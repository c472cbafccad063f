"""Compares the sum of squares with the limit.

criterion: clip_by_global_norm_1, clip_by_global_norm_2
message: 比べる数|伸びています
"""


def clip_by_global_norm(grads, limit):
    squares = sum((g**2).sum() for g in grads)
    if squares > limit:
        return [g * limit / np.sqrt(squares) for g in grads]
    return grads
