"""Takes the largest target for the last symbol.

criterion: sequence_loss_1, sequence_loss_2
message: target.max|先に|sequence_loss_1
"""


def sequence_loss(scores, target):
    scores = np.asarray(scores, dtype=float)
    s = scores - scores.max(axis=-1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    one_hot = np.eye(target.max() + 1)[target]
    mask = target != PAD
    return -np.einsum("ntv,ntv,nt->", log_p, one_hot, mask) / max(mask.sum(), 1)
