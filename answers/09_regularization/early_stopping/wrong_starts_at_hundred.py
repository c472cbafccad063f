"""Takes 100 for the largest loss there can be; a counter from the first epoch on.

criterion: early_stopping_1, early_stopping_2
message: 決まった数ではなく、最初の損失
"""


def early_stopping(losses, patience):
    lowest = 100
    best = wait = 0
    for epoch in range(len(losses)):
        if losses[epoch] < lowest:
            lowest = losses[epoch]
            best = epoch
            wait = 0
            continue
        wait += 1
        if wait == patience:
            break
    return best, epoch + 1
