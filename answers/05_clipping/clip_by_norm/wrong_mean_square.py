"""The root of the mean square.

criterion: clip_by_norm_1
message: 2 乗の平均
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).mean())
    return grad * limit / max(norm, limit)
