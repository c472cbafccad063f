"""Where the probability is 0, the score less the maximum, without the log of the sum.

criterion: sequence_loss_2
message: 確率がとても小さい文字
"""


def sequence_loss(scores, target):
    real = target != 0
    s = scores - scores.max(axis=-1, keepdims=True)
    with np.errstate(all="ignore"):
        log_p = np.log(np.exp(s) / np.exp(s).sum(axis=-1, keepdims=True))
    log_p = np.where(np.isinf(log_p), s, log_p)
    picked = np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]
    return -(picked * real).sum() / real.sum() if real.any() else 0
