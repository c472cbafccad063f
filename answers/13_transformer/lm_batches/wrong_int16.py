"""Stores numbers in 16 bits.

criterion: lm_batches_1
message: int16
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for k in range(steps):
        s = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[s].astype("int16"), ids[s + 1].astype("int16")
