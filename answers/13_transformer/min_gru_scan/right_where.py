"""Places of partners, and where."""


def min_gru_scan(z, candidate, rounds):
    T = z.shape[1]; t = np.arange(T)
    a, b = 1 - z, z * candidate
    for k in range(rounds):
        ok = (t >= 2**k)[None, :, None]; j = np.maximum(t - 2**k, 0)
        a, b = np.where(ok, a * a[:, j], a), np.where(ok, a * b[:, j] + b, b)
    return b
