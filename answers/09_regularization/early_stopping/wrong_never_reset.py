"""Counts bad epochs altogether, not in a row.

criterion: early_stopping_2
message: 0 に戻し
"""


def early_stopping(losses, patience):
    best, bad = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        else:
            bad += 1
            if bad == patience:
                return best, epoch + 1
    return best, len(losses)
