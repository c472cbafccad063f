"""One over the sum of exp of the differences."""


def vectorize(scores):
    scores = np.asarray(scores, dtype=float)
    with np.errstate(over="ignore"):
        return 1 / np.exp(scores[:, None, :] - scores[:, :, None]).sum(axis=2)
