"""The mean of the logs.

criterion: sequence_loss_1
message: 符号
"""


def sequence_loss(scores, target):
    scores = scores - scores.max(axis=-1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]

    mask = target != PAD
    return -(losses * mask).sum() / max(mask.sum(), 1)
