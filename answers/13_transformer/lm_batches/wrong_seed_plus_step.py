r"""A new generator for each mini-batch, seeded by its number.

criterion: lm_batches_1
message: seed \+ 番号
"""


def lm_batches(ids, N, T, steps, seed):
    for k in range(steps):
        rng = np.random.default_rng(seed + k)
        s = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[s], ids[s + 1]
