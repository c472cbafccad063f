"""Pads from END on.

criterion: greedy_decode_2
message: END が消えて
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = next_scores(prefix).argmax(axis=-1)
        done = done | (best == 2)
        prefix = np.concatenate([prefix, np.where(done, 0, best)[:, None]], axis=1)
    return prefix[:, 1:]
