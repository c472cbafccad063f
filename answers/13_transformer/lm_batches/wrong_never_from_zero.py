"""The first window is never chosen.

criterion: lm_batches_1
message: 最初の窓
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(1, len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
