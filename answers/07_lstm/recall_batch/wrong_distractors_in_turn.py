"""The distractors in turn.

criterion: recall_batch_2
message: じゃまをする記号が、ほかの時刻
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    symbols = K + (rng.integers(K, size=(n, 1)) + np.arange(T)) % K
    symbols[:, 0] = rng.integers(K, size=n)
    return np.eye(2 * K)[symbols], symbols[:, 0]
