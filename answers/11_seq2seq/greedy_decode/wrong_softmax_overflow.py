"""Probabilities first, by exp without the maximum.

criterion: greedy_decode_2
message: 大きなスコア
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        powers = np.exp(next_scores(prefix))
        best = (powers / powers.sum(axis=-1, keepdims=True)).argmax(axis=-1)
        best = np.where(done, 0, best)
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done |= best == 2
    return prefix[:, 1:]
