"""Stable chances, whose log is -inf.

criterion: sequence_loss_2
message: log の確率をスコアから直接
"""


def sequence_loss(scores, target):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p = powers / powers.sum(axis=-1, keepdims=True)
    losses = -np.log(np.take_along_axis(p, target[:, :, None], axis=-1)[:, :, 0])
    mask = target != PAD
    return losses[mask].sum() / max(mask.sum(), 1)
