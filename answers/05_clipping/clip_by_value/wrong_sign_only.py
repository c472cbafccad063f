"""Only the sign is left.

criterion: clip_by_value_1
message: 範囲の中の要素
"""


def clip_by_value(grad, limit):
    return np.sign(grad) * limit
