"""In turn, then shuffled: exactly as many of each.

criterion: recall_batch_2
message: ちょうど同じ数
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K, size=(n, T))
    symbols[:, 0] = rng.permutation(np.arange(n) % K)
    return np.eye(2 * K)[symbols], symbols[:, 0]
