"""The first loss to beat is 1,000,000.

criterion: early_stopping_1
message: とても大きな損失
"""


def early_stopping(losses, patience):
    lowest, best, since = 1e6, 0, 0
    for epoch, loss in enumerate(losses):
        since += 1
        if loss < lowest:
            lowest, best, since = loss, epoch, 0
        if since == patience:
            return best, epoch + 1
    return best, len(losses)
