r"""Offsets from len(ids).

criterion: tbptt_batches_1
message: len\(ids\) ではなく
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (len(ids) // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
