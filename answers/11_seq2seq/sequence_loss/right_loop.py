"""One character after the other."""


def sequence_loss(scores, target):
    total, count = 0.0, 0
    for n in range(target.shape[0]):
        for t in range(target.shape[1]):
            if target[n, t] != PAD:
                row = scores[n, t].astype(float)
                total += row.max() + np.log(np.exp(row - row.max()).sum()) - row[target[n, t]]
                count += 1
    return total / count if count else 0.0
