"""All rows start at the same place.

criterion: tbptt_batches_1, tbptt_batches_2
message: どの行も同じ位置
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = np.zeros(N, dtype=int)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
