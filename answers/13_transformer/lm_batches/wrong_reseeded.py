"""The generator is made anew for each batch.

criterion: lm_batches_1
message: for の前に 1 回だけ
"""


def lm_batches(ids, N, T, steps, seed):
    for _ in range(steps):
        rng = np.random.default_rng(seed)
        position = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
