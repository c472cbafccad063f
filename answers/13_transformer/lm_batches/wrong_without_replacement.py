"""Draws starts without putting them back, of which there may be fewer than rows.

criterion: lm_batches_1
message: 何度引いてもかまいません
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.choice(len(ids) - T, size=N, replace=False)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
