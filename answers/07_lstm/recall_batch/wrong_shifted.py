"""Each series is the one before, moved by one step.

criterion: recall_batch_2
message: ずらした写し
"""


def recall_batch(n, T, K, seed):
    stream = np.random.default_rng(seed).integers(K, 2 * K, size=n + T)
    ids = np.stack([stream[i : i + T] for i in range(n)])
    ids[:, 0] = np.random.default_rng(seed + 1).integers(0, K, size=n)
    return np.eye(2 * K)[ids], ids[:, 0]
