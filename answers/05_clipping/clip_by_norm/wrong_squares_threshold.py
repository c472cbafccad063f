"""Compares the sum of squares with the limit, for small limits too late.

criterion: clip_by_norm_1, clip_by_norm_2
message: 2 乗の和ではありません|伸びています
"""


def clip_by_norm(grad, limit):
    squares = np.sum(grad * grad)
    return grad / np.sqrt(squares) * limit if squares > limit else grad
