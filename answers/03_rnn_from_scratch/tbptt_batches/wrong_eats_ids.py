"""Rolls the given array itself.

criterion: tbptt_batches_2
message: 1 番目の引数が書き換わりました
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = start[:, None] + np.arange(T)
        x, y = ids[position % L], ids[position % L + 1]
        ids[:-1] = np.roll(ids[:-1], -T)
        ids[-1] = ids[0]
        yield x, y
