"""Asks for an improvement of 0.01, as some settings of Keras do.

criterion: early_stopping_2
message: ほんの少し
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best] - 0.01:
            best = epoch
        elif epoch - best == patience:
            return best, epoch + 1
    return best, len(losses)
