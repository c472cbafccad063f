"""Sorts the given list to find the lowest loss.

criterion: early_stopping_1, early_stopping_2
message: losses が書き換わりました|1 番目の引数が書き換わりました
"""


def early_stopping(losses, patience):
    seen = list(losses)
    losses.sort()
    best = 0
    for epoch in range(1, len(seen)):
        if seen[epoch] < seen[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch + 1
    return best, len(seen)
