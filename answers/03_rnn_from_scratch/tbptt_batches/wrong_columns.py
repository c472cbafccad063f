"""(T, N) instead of (N, T).

criterion: tbptt_batches_1
message: 行と列が逆
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position].T, ids[position + 1].T
