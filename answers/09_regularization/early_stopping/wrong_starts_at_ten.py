"""Takes 10 for the largest loss there can be.

criterion: early_stopping_1, early_stopping_2
message: 決まった数ではなく、最初の損失
"""


def early_stopping(losses, patience):
    best_loss, best, wait = 10.0, 0, 0
    for epoch, loss in enumerate(losses):
        if loss < best_loss:
            best_loss, best, wait = loss, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                return best, epoch + 1
    return best, len(losses)
