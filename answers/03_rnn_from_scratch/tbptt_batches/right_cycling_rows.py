"""One endless iterator per row."""

from itertools import cycle


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    pairs = list(zip(ids[:-1].tolist(), ids[1:].tolist()))
    rows = [islice(cycle(pairs), (L // N) * i, None) for i in range(N)]
    for _ in range(steps):
        block = np.array([[next(r) for _ in range(T)] for r in rows], dtype=int).reshape(N, T, 2)
        yield block[..., 0].copy(), block[..., 1].copy()
