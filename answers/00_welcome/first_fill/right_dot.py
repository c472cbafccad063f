"""A product with equal weights."""


def first_fill(values):
    n = len(values)
    return np.array(values) @ np.full(n, 1 / n)
