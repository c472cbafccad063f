"""Mean of the words' means.

criterion: sequence_loss_1
message: 単語ごとに平均
"""


def sequence_loss(scores, target):
    scores = scores - scores.max(axis=-1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]

    mask = target != PAD
    each = (losses * mask).sum(axis=1) / np.maximum(mask.sum(axis=1), 1)
    return each.mean()
