"""Takes the losses out of the list that was given.

criterion: early_stopping_1, early_stopping_2
message: 1 番目の引数が書き換わりました
"""


def early_stopping(losses, patience):
    lowest, best, epochs, wait = float("inf"), 0, 0, 0
    while losses and wait < patience:
        loss = losses.pop(0)
        if loss < lowest:
            lowest, best, wait = loss, epochs, 0
        else:
            wait += 1
        epochs += 1
    return best, epochs
