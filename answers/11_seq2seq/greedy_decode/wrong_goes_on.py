"""Writes on after END.

criterion: greedy_decode_2
message: END のあとも
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    for _ in range(max_len):
        best = next_scores(prefix).argmax(axis=-1)
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
    return prefix[:, 1:]
