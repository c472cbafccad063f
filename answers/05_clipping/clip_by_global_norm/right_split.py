"""One vector, scaled, and cut into pieces again."""


def clip_by_global_norm(grads, limit):
    vector = np.hstack([np.ravel(g) for g in grads]).astype(float)
    vector = vector / max(1.0, np.sqrt(vector @ vector) / limit)
    pieces = np.split(vector, np.cumsum([g.size for g in grads])[:-1])
    return [piece.reshape(g.shape) for piece, g in zip(pieces, grads, strict=True)]
