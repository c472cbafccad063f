"""The last window is never chosen.

criterion: lm_batches_1
message: 最後の窓
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(len(ids) - T - 1, size=N)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
