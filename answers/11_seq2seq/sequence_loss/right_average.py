"""np.average with the mask as weights."""


def sequence_loss(scores, target):
    scores = scores - scores.max(axis=-1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]

    mask = (target != PAD).astype(float)
    return np.average(losses, weights=mask) if mask.any() else 0.0
