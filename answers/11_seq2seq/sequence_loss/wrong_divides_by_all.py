"""Sums real places, divides by all.

criterion: sequence_loss_1
message: 全部の場所の数
"""


def sequence_loss(scores, target):
    scores = scores - scores.max(axis=-1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]
    return (losses * (target != PAD)).mean()
