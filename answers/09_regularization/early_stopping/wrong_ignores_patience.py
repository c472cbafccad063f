"""Stops at the first loss that is not better.

criterion: early_stopping_2
message: patience を使っていません
"""


def early_stopping(losses, patience):
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        else:
            return best, epoch + 1
    return best, len(losses)
