"""Gives the best loss instead of its epoch.

criterion: early_stopping_1
message: 損失の値ではなく
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return losses[best], epoch + 1
    return losses[best], len(losses)
