"""A list, each row cut by a slice."""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    batches = []
    for _ in range(steps):
        starts = rng.integers(0, len(ids) - T, N)
        x = np.stack([ids[s : s + T] for s in starts])
        y = np.stack([ids[s + 1 : s + T + 1] for s in starts])
        batches.append((x, y))
    return batches
