"""Stops where a row reaches the end.

criterion: tbptt_batches_2
message: 個できました
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = start[:, None] + k * T + np.arange(T)
        if position.max() >= L:
            return
        yield ids[position], ids[position + 1]
