"""No wrap: runs over the end.

criterion: tbptt_batches_2
message: はみ出さない
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = start[:, None] + k * T + np.arange(T)
        yield ids[position], ids[position + 1]
