"""rng.choice and comparison with a range; lists at the end."""


def recall_batch(n, T, K, seed):
    rng = np.random.default_rng(seed)
    first = rng.choice(np.arange(K), size=(n, 1))
    rest = rng.choice(np.arange(K, 2 * K), size=(n, T - 1))
    ids = np.hstack([first, rest])
    return (ids[:, :, None] == np.arange(2 * K)).astype(int).tolist(), first.ravel().tolist()
