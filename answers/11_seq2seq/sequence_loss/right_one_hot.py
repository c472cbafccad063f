"""One-hot targets."""


def sequence_loss(scores, target):
    scores = np.asarray(scores, dtype=float)
    scores = scores - scores.max(axis=2, keepdims=True)
    log_p = scores - np.log(np.sum(np.exp(scores), axis=2, keepdims=True))
    hot = np.eye(scores.shape[2])[target] * (target != 0)[:, :, None]
    return -(hot * log_p).sum() / max(np.count_nonzero(target), 1)
