"""Sorts the series by symbol.

criterion: recall_batch_2
message: となりの系列
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = np.sort(rng.integers(K, size=n))
    return np.eye(2 * K)[symbols], symbols[:, 0]
