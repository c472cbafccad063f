"""One-hot labels.

criterion: recall_batch_1
message: one-hot にせず
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K, size=n)
    x = np.eye(2 * K)[symbols]
    return x, x[:, 0, :K]
