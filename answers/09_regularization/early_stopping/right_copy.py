"""Works on a reversed copy, with pop."""


def early_stopping(losses, patience):
    rest = list(losses)[::-1]
    lowest, best, epochs, wait = np.inf, -1, 0, 0
    while rest and wait != patience:
        loss = rest.pop()
        wait += 1
        if loss < lowest:
            lowest, best, wait = loss, epochs, 0
        epochs += 1
    return np.int64(best), np.int64(epochs)
