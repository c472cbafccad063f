"""Plain loops, lists of lists."""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    place = 0
    for _ in range(steps):
        x = [[0] * T for _ in range(N)]
        y = [[0] * T for _ in range(N)]
        for t in range(T):
            for i in range(N):
                x[i][t] = ids[(L // N * i + place) % L]
                y[i][t] = ids[(L // N * i + place) % L + 1]
            place += 1
        yield x, y
