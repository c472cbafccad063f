"""Takes the seed 0 for none.

criterion: lm_batches_1
message: 同じ seed なのに
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed or None)
    for k in range(steps):
        s = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[s], ids[s + 1]
