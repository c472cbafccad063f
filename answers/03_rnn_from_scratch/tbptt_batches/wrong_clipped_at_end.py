"""Stays at the last character.

criterion: tbptt_batches_2
message: 値が違います
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = np.minimum(start[:, None] + k * T + np.arange(T), L - 1)
        yield ids[position], ids[position + 1]
