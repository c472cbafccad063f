"""Counts the sums that u has passed."""


def sample_next(scores, temperature, u):
    p = np.asarray(ops.softmax(np.asarray(scores, dtype="float64") / temperature))
    return int((np.cumsum(p) <= u).sum())
