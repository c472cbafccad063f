"""Returns y first.

criterion: recall_batch_1
message: 返す順番が逆
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K, size=n)
    return symbols[:, 0], np.eye(2 * K)[symbols]
