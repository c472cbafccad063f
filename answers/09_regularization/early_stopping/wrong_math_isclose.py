"""Losses that math.isclose takes for equal.

criterion: early_stopping_1, early_stopping_2
message: math.isclose で比べたり
"""


def early_stopping(losses, patience):
    import math

    best, wait = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best] and not math.isclose(losses[epoch], losses[best]):
            best, wait = epoch, 0
        else:
            wait += 1
        if wait == patience:
            return best, epoch + 1
    return best, len(losses)
