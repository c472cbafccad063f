"""Collects the blocks and returns nothing.

criterion: tbptt_batches_1, tbptt_batches_2
message: yield で
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    blocks = []
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        blocks.append((ids[position], ids[position + 1]))
