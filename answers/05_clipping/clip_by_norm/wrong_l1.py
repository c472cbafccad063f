"""The sum of absolute values.

criterion: clip_by_norm_1
message: L1
"""


def clip_by_norm(grad, limit):
    norm = np.abs(grad).sum()
    return grad * limit / max(norm, limit)
