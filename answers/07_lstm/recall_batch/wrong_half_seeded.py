"""Only the first symbols come from the seed.

criterion: recall_batch_2
message: 同じ seed
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = np.random.randint(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0]
