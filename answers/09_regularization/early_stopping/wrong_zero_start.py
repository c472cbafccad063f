"""Starts with a best loss of 0, so nothing is ever better.

criterion: early_stopping_2
message: epochs
"""


def early_stopping(losses, patience):
    best_loss, best, wait = 0, 0, 0
    for epoch, loss in enumerate(losses):
        if loss < best_loss:
            best_loss, best, wait = loss, epoch, 0
        else:
            wait += 1
        if wait == patience:
            return best, epoch + 1
    return best, len(losses)
