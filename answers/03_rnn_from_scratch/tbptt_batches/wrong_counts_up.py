"""The next number for the next character.

criterion: tbptt_batches_1
message: 番号そのものに 1 を足して
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        x = ids[(start[:, None] + k * T + np.arange(T)) % L]
        yield x, x + 1
