"""The distractors tell the answer: nothing to remember.

criterion: recall_batch_2
message: 系列の中でずっと同じ|最初の記号が、ほかの時刻
"""


def recall_batch(n, T, K, seed):
    first = np.random.default_rng(seed).integers(K, size=(n, 1))
    symbols = np.repeat(first + K, T, axis=1)
    symbols[:, :1] = first
    return np.eye(2 * K)[symbols], first[:, 0]
