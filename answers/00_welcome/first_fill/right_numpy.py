"""NumPy instead of sum and len."""


def first_fill(values):
    return np.mean(values)
