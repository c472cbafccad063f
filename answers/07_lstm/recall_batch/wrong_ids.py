"""Leaves the ids as they are.

criterion: recall_batch_1
message: one-hot
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K, size=n)
    return symbols, symbols[:, 0]
