"""Two generators spawned from the seed; floor of uniform numbers; put_along_axis."""


def recall_batch(n, T, K, seed):
    one, two = (np.random.default_rng(s) for s in np.random.SeedSequence(seed).spawn(2))
    y = np.floor(K * one.random(n)).astype("int32")
    ids = K + np.floor(K * two.random((n, T))).astype("int32")
    ids[:, 0] = y
    x = np.zeros((n, T, 2 * K), dtype="float32")
    np.put_along_axis(x, ids[:, :, None], 1, axis=2)
    return x, y
