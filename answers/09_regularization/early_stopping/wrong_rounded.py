"""Rounds the losses, as they are shown during training.

criterion: early_stopping_1, early_stopping_2
message: ほんの少し|いろいろな例
"""


def early_stopping(losses, patience):
    losses = [round(loss, 3) for loss in losses]
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch + 1
    return best, len(losses)
