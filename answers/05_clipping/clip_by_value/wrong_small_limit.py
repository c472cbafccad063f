"""A limit of at least 1e-6.

criterion: clip_by_value_1
message: とても小さい限度
"""


def clip_by_value(grad, limit):
    limit = max(limit, 1e-6)
    return np.clip(grad, -limit, limit)
