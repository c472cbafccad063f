"""Puts the new arrays into the list that it got.

criterion: clip_by_global_norm_1
message: 書き換わりました
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    for k in range(len(grads)):
        grads[k] = grads[k] * (limit / max(norm, limit))
    return grads
