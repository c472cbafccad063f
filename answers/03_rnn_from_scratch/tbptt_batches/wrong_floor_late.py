"""L * i // N for (L // N) * i.

criterion: tbptt_batches_1
message: L // N（切り捨て）を先に
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = L * np.arange(N) // N
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
