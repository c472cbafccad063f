"""y is x.

criterion: lm_batches_1
message: y が x と同じ
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[position], ids[position]
