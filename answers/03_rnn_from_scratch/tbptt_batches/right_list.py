"""A list of arrays; inputs and answers cut apart first, as in the book's code."""


def tbptt_batches(ids, N, T, steps):
    xs, ts = ids[:-1], ids[1:]
    jump = len(xs) // N
    batches = []
    for k in range(steps):
        x, y = np.empty((N, T), dtype=int), np.empty((N, T), dtype=int)
        for t in range(T):
            for i in range(N):
                x[i, t] = xs[(jump * i + k * T + t) % len(xs)]
                y[i, t] = ts[(jump * i + k * T + t) % len(xs)]
        batches.append((x, y))
    return batches
