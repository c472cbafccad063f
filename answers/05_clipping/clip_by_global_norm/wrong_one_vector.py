"""Returns the joined vector.

criterion: clip_by_global_norm_1, clip_by_global_norm_2
message: つをこの順に返します
"""


def clip_by_global_norm(grads, limit):
    vector = np.concatenate([g.ravel() for g in grads])
    norm = np.sqrt((vector**2).sum())
    return vector * limit / max(norm, limit)
