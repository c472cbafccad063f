"""Knows only what ended at the last step.

criterion: greedy_decode_2
message: 書き続けて|END のあと
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = best == 2
    return prefix[:, 1:]
