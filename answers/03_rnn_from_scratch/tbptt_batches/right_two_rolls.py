"""Inputs and answers rolled on, step by step."""


def tbptt_batches(ids, N, T, steps):
    xs, ys = np.array(ids[:-1]), np.array(ids[1:])
    rows = [len(xs) // N * i for i in range(N)]
    repeats = T // len(xs) + 2
    for _ in range(steps):
        long_x, long_y = np.tile(xs, repeats), np.tile(ys, repeats)
        yield (
            np.array([long_x[r : r + T] for r in rows]),
            np.array([long_y[r : r + T] for r in rows]),
        )
        xs, ys = np.roll(xs, -T), np.roll(ys, -T)
