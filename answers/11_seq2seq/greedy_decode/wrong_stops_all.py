"""Stops every row when the first one ends.

criterion: greedy_decode_2
message: 1 行が終わったところ
"""


def greedy_decode(next_scores, N, max_len):
    ids = np.zeros((N, max_len), dtype=int)
    prefix = np.full((N, 1), 1)
    for t in range(max_len):
        best = next_scores(prefix).argmax(axis=-1)
        ids[:, t] = best
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        if (best == 2).any():
            break
    return ids
