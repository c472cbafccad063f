"""One start is drawn, and the rows follow one after the other.

criterion: lm_batches_1
message: 決まった間隔
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        start = (rng.integers(len(ids) - T) + np.arange(N)) % (len(ids) - T)
        position = start[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
