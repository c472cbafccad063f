"""Divides by the number of words.

criterion: sequence_loss_1
message: 単語）の数で割って|sequence_loss_1
"""


def sequence_loss(scores, target):
    scores = scores - scores.max(axis=-1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    losses = -np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]
    return (losses * (target != PAD)).sum() / len(target)
