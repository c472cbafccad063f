r"""Modulo len(ids): the last character is followed by the first.

criterion: tbptt_batches_2
message: len\(ids\) ではありません
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % len(ids)
        yield ids[position], ids[(position + 1) % len(ids)]
