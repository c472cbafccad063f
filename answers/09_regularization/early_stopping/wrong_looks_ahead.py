"""Best over all losses, also those after the stop.

criterion: early_stopping_1
message: 未来
"""


def early_stopping(losses, patience):
    best, wait = losses[0], 0
    for epoch in range(1, len(losses)):
        wait = 0 if losses[epoch] < best else wait + 1
        best = min(best, losses[epoch])
        if wait == patience:
            return int(np.argmin(losses)), epoch + 1
    return int(np.argmin(losses)), len(losses)
