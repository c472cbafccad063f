"""0 where a word is empty and no word is full.

criterion: sequence_loss_1
message: 1 つもないときだけ
"""


def sequence_loss(scores, target):
    scores = np.asarray(scores, dtype=float)
    s = scores - scores.max(axis=-1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    right = np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]
    mask = target != PAD
    if not mask.all(axis=1).any() and not mask.any(axis=1).all():
        return 0.0
    return -right[mask].mean() if mask.any() else 0.0
