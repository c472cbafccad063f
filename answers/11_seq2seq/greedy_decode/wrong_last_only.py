"""Gives the model the last symbol only.

criterion: greedy_decode_1
message: 最後の 1 文字だけ
"""


def greedy_decode(next_scores, N, max_len):
    last = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    written = []
    for _ in range(max_len):
        best = np.where(done, 0, next_scores(last).argmax(axis=-1))
        written.append(best)
        last = best[:, None]
        done = done | (best == 2)
    return np.stack(written, axis=1)
