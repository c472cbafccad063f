"""Looks for the end of waiting before it looks at the loss.

criterion: early_stopping_2
message: 遅い
"""


def early_stopping(losses, patience):
    best, wait, epochs = 0, 0, 0
    for epoch, loss in enumerate(losses):
        if wait > patience:
            break
        epochs += 1
        if epoch and loss >= losses[best]:
            wait += 1
        else:
            best, wait = epoch, 0
    return best, epochs
