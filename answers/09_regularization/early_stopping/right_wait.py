"""A counter of its own, as Keras does it."""


def early_stopping(losses, patience):
    best_loss, best, wait = float("inf"), 0, 0
    for epoch, loss in enumerate(losses):
        if loss < best_loss:
            best_loss, best, wait = loss, epoch, 0
        else:
            wait += 1
        if wait == patience:
            return best, epoch + 1
    return best, len(losses)
