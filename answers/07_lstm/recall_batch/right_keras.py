"""keras.utils.to_categorical and the older RandomState."""


def recall_batch(n, T, K, seed):
    rng = np.random.RandomState(seed)
    y = rng.choice(K, size=n)
    noise = rng.randint(K, 2 * K, size=(n, T - 1))
    symbols = np.concatenate([y[:, None], noise], axis=1)
    return keras.utils.to_categorical(symbols, 2 * K), y
