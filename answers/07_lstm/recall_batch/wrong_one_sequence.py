"""One sequence for every row.

criterion: recall_batch_2
message: どの系列でも同じ
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = np.tile(rng.integers(K, 2 * K, size=T), (n, 1))
    symbols[:, 0] = rng.integers(K, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0]
