"""exp of the scores as they are.

criterion: sequence_loss_2
message: スコアが大きい
"""


def sequence_loss(scores, target):
    powers = np.exp(scores)
    p = powers / powers.sum(axis=-1, keepdims=True)
    losses = -np.log(np.take_along_axis(p, target[:, :, None], axis=-1)[:, :, 0])
    mask = target != PAD
    return (losses * mask).sum() / max(mask.sum(), 1)
