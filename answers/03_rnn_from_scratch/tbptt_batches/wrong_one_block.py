"""return in the loop: one block only.

criterion: tbptt_batches_1, tbptt_batches_2
message: for の中で return
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        return ids[position], ids[position + 1]
