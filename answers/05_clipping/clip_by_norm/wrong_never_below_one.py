"""max(norm, 1) in the denominator.

criterion: clip_by_norm_1
message: limit / ノルム
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    if norm <= limit:
        return grad
    return grad * limit / max(norm, 1)
