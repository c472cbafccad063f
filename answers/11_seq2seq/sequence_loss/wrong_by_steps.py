"""The mean of the steps' means.

criterion: sequence_loss_1, sequence_loss_2
message: 時刻ごとに平均|sequence_loss_1
"""


def sequence_loss(scores, target):
    scores = np.asarray(scores, dtype=float)
    s = scores - scores.max(axis=-1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    right = np.take_along_axis(log_p, target[:, :, None], axis=-1)[:, :, 0]
    mask = target != PAD
    rows = mask.any(axis=1)
    per_step = -(right * mask).sum(axis=0) / np.maximum(mask.sum(axis=0), 1)
    return per_step.mean() if rows.any() else 0.0
