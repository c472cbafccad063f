"""Moves on by one character.

criterion: tbptt_batches_2
message: 1 文字ずつしか
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    start = (L // N) * np.arange(N)
    for k in range(steps):
        position = (start[:, None] + k + np.arange(T)) % L
        yield ids[position], ids[position + 1]
