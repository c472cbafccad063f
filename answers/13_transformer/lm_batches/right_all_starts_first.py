"""All starts drawn at once."""


def lm_batches(ids, N, T, steps, seed):
    starts = np.random.default_rng(seed).integers(len(ids) - T, size=(steps, N))
    for row in starts:
        place = np.add.outer(row, np.arange(T))
        yield [np.take(ids, place), np.take(ids, place + 1)]
