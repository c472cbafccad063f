"""Never more than 20 symbols, the rest PAD.

criterion: greedy_decode_1
message: 列の形
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(min(max_len, 20)):
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done |= best == 2
    return np.pad(prefix[:, 1:], ((0, 0), (0, max(0, max_len - 20))))
