"""The answer's place modulo L: position L never comes.

criterion: tbptt_batches_2
message: もう一度余りをとる
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k * T + np.arange(T)) % L
        yield ids[position], ids[(position + 1) % L]
