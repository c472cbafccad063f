"""Two generators of the same seed, with the noise beside the first symbols.

criterion: recall_batch_2
message: 同じ乱数の列から来ています
"""


def recall_batch(n, T, K, seed):
    first = np.random.default_rng(seed).integers(0, K, size=(n, 1))
    noise = np.random.default_rng(seed).integers(K, 2 * K, size=(n, T - 1))
    return np.eye(2 * K)[np.hstack([first, noise])], first[:, 0]
