"""Labels as decimals.

criterion: recall_batch_1
message: 整数の番号
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0].astype("float32")
