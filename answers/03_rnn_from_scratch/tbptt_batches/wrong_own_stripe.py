"""Each row goes round in its own part.

criterion: tbptt_batches_2
message: 自分の始まりの位置
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = start[:, None] + (k * T + np.arange(T)) % (L // N)
        yield ids[position], ids[position + 1]
