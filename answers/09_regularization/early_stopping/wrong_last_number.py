"""Gives the number of the last epoch instead of how many were run.

criterion: early_stopping_2
message: 1 を足します
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch
    return best, len(losses) - 1
