"""One distractor for each series, repeated.

criterion: recall_batch_2
message: 系列の中でずっと同じ
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    first, noise = rng.integers(K, size=n), rng.integers(K, 2 * K, size=n)
    symbols = np.repeat(noise[:, None], T, axis=1)
    symbols[:, 0] = first
    return np.eye(2 * K)[symbols], first
