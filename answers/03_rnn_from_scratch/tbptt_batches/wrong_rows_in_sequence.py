"""Row after row, T apart: a plain reshape of the next N * T characters.

criterion: tbptt_batches_1, tbptt_batches_2
message: すぐ続き|自分の続き
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    for k in range(steps):
        position = (k * N * T + np.arange(N * T).reshape(N, T)) % L
        yield ids[position], ids[position + 1]
