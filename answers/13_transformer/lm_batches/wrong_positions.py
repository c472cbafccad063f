"""Positions for characters.

criterion: lm_batches_1
message: ids にない番号|続いた
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield position, position + 1
