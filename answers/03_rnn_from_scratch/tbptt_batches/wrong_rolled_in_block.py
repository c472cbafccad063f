"""The answers rolled within the block.

criterion: tbptt_batches_1
message: y の値が違います
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        x = ids[(start[:, None] + k * T + np.arange(T)) % L]
        yield x, np.roll(x, -1, axis=1)
