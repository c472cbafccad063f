"""Patience off by one the other way: stops one epoch too soon.

criterion: early_stopping_2
message: 早い|続けて patience 回|番号です
"""


def early_stopping(losses, patience):
    best, wait = 0, 1
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best, wait = epoch, 1
        else:
            wait += 1
            if wait >= patience:
                return best, epoch + 1
    return best, len(losses)
