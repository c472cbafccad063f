"""Asks for the next symbol at the end of the loop.

criterion: greedy_decode_1, greedy_decode_2
message: 呼ぶのは max_len 回|max_len 回まで
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), START)
    best = next_scores(prefix).argmax(axis=-1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, PAD, best)
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == END)
        best = next_scores(prefix).argmax(axis=-1)
    return prefix[:, 1:]
