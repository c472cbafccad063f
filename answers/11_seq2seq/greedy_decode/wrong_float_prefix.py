"""A prefix of decimals.

criterion: greedy_decode_1
message: 整数の配列
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.ones((N, 1))
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
