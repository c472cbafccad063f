"""Rounds down decimals."""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    while steps:
        s = np.floor(rng.uniform(0, len(ids) - T, size=(N, 1))).astype(np.int64) + range(T)
        yield np.take(ids, s), np.take(ids, s + 1)
        steps -= 1
