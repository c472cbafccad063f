"""The largest element.

criterion: clip_by_global_norm_1
message: 最大の要素
"""


def clip_by_global_norm(grads, limit):
    largest = max(np.abs(g).max() for g in grads)
    return [g * limit / max(largest, limit) for g in grads]
