"""Writes one symbol too few.

criterion: greedy_decode_1, greedy_decode_2
message: 形は|max_len 列
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    while prefix.shape[1] < max_len:
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
