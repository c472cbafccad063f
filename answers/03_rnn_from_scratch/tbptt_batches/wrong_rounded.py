"""Rounds where the text cuts.

criterion: tbptt_batches_1, tbptt_batches_2
message: 切り捨て（//）|違います
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = round(L / N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[position + 1]
