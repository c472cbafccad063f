"""Adds 1 to the number, not to its position.

criterion: lm_batches_1
message: 番号ではなく位置
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        x = ids[position]
        yield x, x + 1
