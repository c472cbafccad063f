"""Gives back the first batch alone.

criterion: lm_batches_1
message: 1 組だけ
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        return ids[position], ids[position + 1]
