"""Gives the epoch where it stopped as the best one.

criterion: early_stopping_1
message: 止まったエポックを返しています
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return epoch, epoch + 1
    return len(losses) - 1, len(losses)
