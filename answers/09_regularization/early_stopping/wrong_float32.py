"""The losses become float32.

criterion: early_stopping_1, early_stopping_2
message: float32 に丸めたり
"""


def early_stopping(losses, patience):
    losses = np.array(losses, dtype="float32")
    best = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch + 1
    return best, len(losses)
