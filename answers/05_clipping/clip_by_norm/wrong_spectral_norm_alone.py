"""The 2-norm of a matrix, which no array of three axes has.

criterion: clip_by_norm_2
message: ord はつけません
"""


def clip_by_norm(grad, limit):
    n = np.linalg.norm(grad, 2)
    return grad * (limit / n) if n > limit else grad
