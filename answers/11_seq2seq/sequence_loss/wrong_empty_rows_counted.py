"""Counts rows of padding alone.

criterion: sequence_loss_1, sequence_loss_2
message: PAD だけの行|sequence_loss_1
"""


def sequence_loss(scores, target):
    s = scores - scores.max(axis=-1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    total = n = 0
    for i in range(len(target)):
        for t in range(target.shape[1]):
            total -= log_p[i, t, target[i, t]]
            n += 1
            if target[i, t] == END:
                break
    return total / n if n else 0
