"""Rounded normal numbers: the middle comes more often.

criterion: recall_batch_2
message: かたよって|一度も出てこない
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    ids = np.clip(np.rint(rng.normal(K / 2, K / 4, size=(n, T))), 0, K - 1).astype(int)
    ids[:, 1:] += K
    return np.eye(2 * K)[ids], ids[:, 0]
