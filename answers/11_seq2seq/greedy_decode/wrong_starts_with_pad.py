r"""Begins with PAD instead of START.

criterion: greedy_decode_1
message: START \(1\) だけ
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.zeros((N, 1), dtype=int)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 0, next_scores(prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
