"""High end left out: the last symbol of each range never comes.

criterion: recall_batch_2
message: 一度も出てこない
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = rng.integers(K, 2 * K - 1, size=(n, T))
    symbols[:, 0] = rng.integers(K - 1, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0]
