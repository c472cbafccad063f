"""np.take with mode='wrap', a generator expression."""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    first = np.add.outer(np.arange(N) * (L // N), np.arange(T))
    return (
        (
            np.take(ids[:-1], first + k * T, mode="wrap"),
            np.take(ids[1:], first + k * T, mode="wrap"),
        )
        for k in range(steps)
    )
