"""A guard against 0 that shows.

criterion: clip_by_norm_1
message: limit / ノルム
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    return grad * min(1, limit / (norm + 0.01))
