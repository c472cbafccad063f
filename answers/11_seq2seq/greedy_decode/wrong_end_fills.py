"""Fills up with END.

criterion: greedy_decode_2
message: END で埋まって
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 2, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
