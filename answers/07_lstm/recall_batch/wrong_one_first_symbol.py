"""One first symbol for all rows: integers without size.

criterion: recall_batch_2
message: 最初の記号が同じ
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.integers(K)
    return np.eye(2 * K)[symbols], symbols[:, 0]
