"""Starts rows one apart where there are more rows than pairs.

criterion: tbptt_batches_1
message: L // N が 0 に
"""


def tbptt_batches(ids, N, T, steps):
    ids = np.asarray(ids)
    L = len(ids) - 1
    stride = max(1, L // N)
    for k in range(steps):
        p = (stride * np.arange(N)[:, None] + k * T + np.arange(T)) % L
        yield ids[p], ids[p + 1]
