"""Goes on until every row has ended.

criterion: greedy_decode_1
message: max_len 回|形は
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    while not done.all():
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    out = prefix[:, 1 : max_len + 1]
    return np.pad(out, ((0, 0), (0, max_len - out.shape[1])))
