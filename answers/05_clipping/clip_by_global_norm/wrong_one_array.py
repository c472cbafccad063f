"""Makes one array of gradients of several shapes.

criterion: clip_by_global_norm_1, clip_by_global_norm_2
message: 1 つの配列につながず
"""


def clip_by_global_norm(grads, limit):
    n = np.sqrt((np.array(grads) ** 2).sum())
    return [g * limit / n for g in grads] if n > limit else list(grads)
