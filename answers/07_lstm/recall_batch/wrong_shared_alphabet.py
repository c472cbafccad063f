"""2K symbols everywhere.

criterion: recall_batch_2
message: 最初の時刻に、K 以上
"""


def recall_batch(n, T, K, seed):
    symbols = np.random.default_rng(seed).integers(2 * K, size=(n, T))
    return np.eye(2 * K)[symbols], symbols[:, 0]
