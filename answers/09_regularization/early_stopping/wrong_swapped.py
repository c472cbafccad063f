"""Epochs first, best second.

criterion: early_stopping_1, early_stopping_2
message: 順番が逆|止まったあと
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return epoch + 1, best
    return len(losses), best
