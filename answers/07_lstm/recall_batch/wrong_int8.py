"""Symbols in 8 bits.

criterion: recall_batch_1
message: 一致しません
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T)).astype("int8")
    symbols[:, 0] = rng.integers(K, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0]
