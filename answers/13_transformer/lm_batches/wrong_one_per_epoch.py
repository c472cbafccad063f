"""Shuffled starts without repeats, so that few rows are enough only for small N.

criterion: lm_batches_1
message: 何度引いてもかまいません
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.permutation(len(ids) - T)[:N][:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
