"""The seed is not used.

criterion: lm_batches_1
message: 同じ seed
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng()
    for _ in range(steps):
        position = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
