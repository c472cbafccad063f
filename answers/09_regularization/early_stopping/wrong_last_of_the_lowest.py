"""The last of equally good epochs, found from the back.

criterion: early_stopping_1
message: 同じ値を「良くなった」
"""


def early_stopping(losses, patience):
    low, wait, epochs = None, 0, 0
    for loss in losses:
        epochs += 1
        if low is None or loss < low:
            low, wait = loss, 0
        else:
            wait += 1
        if wait == patience:
            break
    return epochs - 1 - losses[:epochs][::-1].index(low), epochs
