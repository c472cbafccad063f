"""Where it never stops, the last of equal losses.

criterion: early_stopping_1
message: 最後まで止まらない例
"""


def early_stopping(losses, patience):
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        if epoch - best == patience:
            return best, epoch + 1
    return len(losses) - 1 - list(reversed(losses)).index(min(losses)), len(losses)
