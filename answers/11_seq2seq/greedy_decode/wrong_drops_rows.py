"""Gives the model the unfinished rows only.

criterion: greedy_decode_2
message: 取り除かずに
"""


def greedy_decode(next_scores, N, max_len):
    ids = np.zeros((N, max_len + 1), dtype=int)
    ids[:, 0] = 1
    going = np.ones(N, dtype=bool)
    for t in range(max_len):
        best = next_scores(ids[going, : t + 1]).argmax(axis=-1)
        ids[going, t + 1] = best
        going[going] = best != 2
    return ids[:, 1:]
