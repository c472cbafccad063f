"""All rows start at the same place.

criterion: lm_batches_1
message: 同じ場所から
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = np.repeat(rng.integers(len(ids) - T), N)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
