"""Returns the last number where it stops, the count where it does not.

criterion: early_stopping_2
message: 1 を足し(忘れ)?
"""


def early_stopping(losses, patience):
    best, wait = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best, wait = epoch, 0
        else:
            wait += 1
            if wait == patience:
                return best, epoch
    return best, len(losses)
