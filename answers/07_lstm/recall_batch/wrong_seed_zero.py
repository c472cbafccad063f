"""Takes seed 0 for none.

criterion: recall_batch_2
message: 同じ seed（0）
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed or None)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0]
