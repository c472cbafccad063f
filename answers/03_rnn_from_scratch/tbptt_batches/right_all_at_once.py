"""All blocks in one table, then cut."""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    position = (np.arange(N)[:, None] * (L // N) + np.arange(steps * T)) % L
    return [
        [ids[position[:, k : k + T]], ids[1:][position[:, k : k + T]]]
        for k in range(0, steps * T, T)
    ]
