"""Writes every block into the same arrays.

criterion: tbptt_batches_2
message: 前に渡したブロックが、あとから変わりました
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    x, y = np.zeros((N, T), dtype=int), np.zeros((N, T), dtype=int)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        x[:], y[:] = ids[position], ids[position + 1]
        yield x, y
