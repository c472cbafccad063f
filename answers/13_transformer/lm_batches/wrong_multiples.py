"""Starts at multiples of T only.

criterion: lm_batches_1
message: 始まり|確率|窓
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = (T * rng.integers(max((len(ids) - 1) // T, 1), size=N))[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
