"""A small number inside the log.

criterion: sequence_loss_2
message: 小さな数を足す
"""


def sequence_loss(scores, target):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p = powers / powers.sum(axis=-1, keepdims=True)
    losses = -np.log(np.take_along_axis(p, target[:, :, None], axis=-1)[:, :, 0] + 1e-7)
    mask = target != PAD
    return (losses * mask).sum() / max(mask.sum(), 1)
