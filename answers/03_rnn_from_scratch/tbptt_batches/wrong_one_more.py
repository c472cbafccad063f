"""One block too many.

criterion: tbptt_batches_1, tbptt_batches_2
message: 個できました
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps + 1):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
