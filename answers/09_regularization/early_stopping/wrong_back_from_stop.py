"""Goes back patience epochs from the end, whether it stopped or not.

criterion: early_stopping_1
message: best の値が違います
"""


def early_stopping(losses, patience):
    lowest, wait, epochs = float("inf"), 0, 0
    for loss in losses:
        epochs += 1
        wait = 0 if loss < lowest else wait + 1
        lowest = min(lowest, loss)
        if wait == patience:
            break
    return epochs - 1 - patience, epochs
