"""One argmax for the whole table.

criterion: greedy_decode_1
message: 最後の軸|エラー
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 0, 0 + next_scores(prefix).argmax())
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
