"""K symbols in all: the distractors are the symbols to remember.

criterion: recall_batch_1, recall_batch_2
message: 2K 種類|のはずですが
"""


def recall_batch(n, T, K, seed):
    symbols = np.random.default_rng(seed).integers(K, size=(n, T))
    return np.eye(K)[symbols], symbols[:, 0]
