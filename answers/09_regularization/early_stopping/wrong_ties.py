"""Counts an equal loss as better.

criterion: early_stopping_1, early_stopping_2
message: 同じ値
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] <= losses[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch + 1
    return best, len(losses)
