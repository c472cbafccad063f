"""Numbers as int16.

criterion: tbptt_batches_1
message: 入りきらない
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        p = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[p].astype("int16"), ids[p + 1].astype("int16")
