"""T characters from anywhere.

criterion: lm_batches_1
message: 続いた
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(len(ids) - T, size=(N, T))
        yield ids[position], ids[position + 1]
