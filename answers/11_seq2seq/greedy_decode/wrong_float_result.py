"""Writes into an array of decimals.

criterion: greedy_decode_1
message: 整数の配列
"""


def greedy_decode(next_scores, N, max_len):
    out = np.zeros((N, max_len))
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for t in range(max_len):
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        out[:, t] = best
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return out
