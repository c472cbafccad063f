"""A generator that is returned; mod by np.mod and take."""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    i, t = np.ogrid[:N, :T]
    places = (np.mod(L // N * i + k * T + t, L) for k in range(steps))
    return ((np.take(ids, p), np.take(ids, p + 1)) for p in places)
