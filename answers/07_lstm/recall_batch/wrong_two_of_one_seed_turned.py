"""Two generators of the same seed, with time as the first axis: the second symbol is the first.

criterion: recall_batch_2
message: ほかの時刻の記号と関係
"""


def recall_batch(n, T, K, seed):
    first = np.random.default_rng(seed).integers(0, K, size=n)
    noise = np.random.default_rng(seed).integers(K, 2 * K, size=(T - 1, n)).T
    return np.eye(2 * K)[np.concatenate([first[:, None], noise], axis=1)], first
