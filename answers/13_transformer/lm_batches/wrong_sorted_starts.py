"""The starts of a batch in order: the first row is never late.

criterion: lm_batches_1
message: 始まりの順に並んでいます
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        place = np.sort(rng.integers(len(ids) - T, size=N))[:, None] + np.arange(T)
        yield ids[place], ids[place + 1]
