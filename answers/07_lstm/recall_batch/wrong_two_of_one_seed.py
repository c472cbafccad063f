"""Two generators of the same seed: the first symbols come again as noise.

criterion: recall_batch_2
message: 同じ乱数の列から来ています
"""


def recall_batch(n, T, K, seed):
    first = np.random.default_rng(seed).integers(0, K, size=n)
    ids = np.random.default_rng(seed).integers(K, 2 * K, size=(n, T))
    ids[:, 0] = first
    return np.eye(2 * K)[ids], first
