"""Mean of the chances.

criterion: sequence_loss_2
message: sequence_loss_1
"""


def sequence_loss(scores, target):
    scores = scores - scores.max(axis=-1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]

    mask = target != PAD
    return (np.exp(-losses) * mask).sum() / max(mask.sum(), 1)
