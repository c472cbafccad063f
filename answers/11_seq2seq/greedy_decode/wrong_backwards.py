r"""New symbols in front.

criterion: greedy_decode_1
message: START \(1\)|最後の軸|逆の順|書いた列
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([best[:, None], prefix], axis=1)
        done = done | (best == 2)
    return prefix[:, :-1]
