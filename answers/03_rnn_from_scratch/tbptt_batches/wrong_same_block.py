"""Every block reads the same place.

criterion: tbptt_batches_2
message: どのブロックも同じ
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + np.arange(T)) % L
        yield ids[position], ids[position + 1]
