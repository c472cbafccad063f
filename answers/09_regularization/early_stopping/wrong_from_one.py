"""Counts epochs from 1.

criterion: early_stopping_1
message: 0 から数えます
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return best + 1, epoch + 1
    return best + 1, len(losses)
