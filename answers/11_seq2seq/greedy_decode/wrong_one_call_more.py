"""Asks once more when all is written.

criterion: greedy_decode_1, greedy_decode_2
message: 呼ぶのは max_len 回|max_len 回まで
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), START)
    done = np.zeros(N, dtype=bool)
    while True:
        best = np.where(done, PAD, next_scores(prefix).argmax(axis=-1))
        if prefix.shape[1] > max_len:
            break
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done |= best == END
    return prefix[:, 1:]
