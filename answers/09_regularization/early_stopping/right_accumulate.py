"""Running minimum of NumPy; the epochs at which it falls."""


def early_stopping(losses, patience):
    lowest = np.minimum.accumulate(losses)
    better = np.flatnonzero(np.r_[True, lowest[1:] < lowest[:-1]])
    ends = [*better[1:], len(losses) + patience]
    for start, following in zip(better, ends):
        if following - start > patience:
            return start, min(start + patience + 1, len(losses))
