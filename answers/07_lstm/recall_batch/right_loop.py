"""Loops, integer one-hot, y as a list."""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    x, y = np.zeros((n, T, 2 * K), dtype=int), []
    for row in range(n):
        y.append(int(rng.integers(0, K)))
        x[row, 0, y[-1]] = 1
        for t in range(1, T):
            x[row, t, rng.integers(K, 2 * K)] = 1
    return x, y
