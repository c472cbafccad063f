"""Counts the logs that are not 0.

criterion: sequence_loss_2
message: 確率がちょうど 1
"""


def sequence_loss(scores, target):
    scores = np.asarray(scores, dtype=float)
    s = scores - scores.max(axis=-1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    right = np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]
    mask = target != PAD
    if mask.sum() == 0:
        return 0.0
    return -right[mask].sum() / (right[mask] != 0).sum()
