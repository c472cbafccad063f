r"""T distractors after the first symbol.

criterion: recall_batch_1
message: T \+ 1
"""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    y = rng.integers(K, size=n)
    symbols = np.concatenate([y[:, None], rng.integers(K, 2 * K, size=(n, T))], axis=1)
    return np.eye(2 * K)[symbols], y
