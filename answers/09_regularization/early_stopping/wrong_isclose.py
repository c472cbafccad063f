"""Takes losses that are close to each other for equal.

criterion: early_stopping_2
message: ほんの少し
"""


def early_stopping(losses, patience):
    best, wait = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best] and not np.isclose(losses[epoch], losses[best], atol=1e-3):
            best, wait = epoch, 0
        else:
            wait += 1
        if wait == patience:
            return best, epoch + 1
    return best, len(losses)
