"""Positions as int16, which overflow in a long text.

criterion: tbptt_batches_1
message: 文字 70000 個
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = ((L // N) * np.arange(N)).astype("int16")
    for k in range(steps):
        p = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[p], ids[p + 1]
