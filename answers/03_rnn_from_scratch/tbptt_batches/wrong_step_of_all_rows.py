"""Moves on by N * T.

criterion: tbptt_batches_2
message: 値が違います
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * N * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
