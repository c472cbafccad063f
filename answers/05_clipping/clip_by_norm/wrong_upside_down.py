"""norm / limit for limit / norm.

criterion: clip_by_norm_1
message: 分子と分母が逆
"""


def clip_by_norm(grad, limit):
    norm = np.linalg.norm(grad)
    return grad * norm / limit if norm > limit else grad
