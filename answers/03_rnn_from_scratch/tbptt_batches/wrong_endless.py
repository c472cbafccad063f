r"""Never stops.

criterion: tbptt_batches_1, tbptt_batches_2
message: steps=\d なのに
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    k = -1
    while True:
        k += 1
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
