"""Blocks overlap by one: steps of T - 1.

criterion: tbptt_batches_2
message: 値が違います
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * (T - 1) + np.arange(T)) % L
        yield ids[position], ids[position + 1]
