"""Compares with the epoch before instead of the best so far.

criterion: early_stopping_2
message: 1 つ前|続けて patience 回
"""


def early_stopping(losses, patience):
    wait = 0
    for epoch in range(1, len(losses)):
        wait = 0 if losses[epoch] < losses[epoch - 1] else wait + 1
        if wait == patience:
            return int(np.argmin(losses[: epoch + 1])), epoch + 1
    return int(np.argmin(losses)), len(losses)
