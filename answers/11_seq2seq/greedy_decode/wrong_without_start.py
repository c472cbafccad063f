"""Gives the model what was written, without START.

criterion: greedy_decode_1
message: 渡す列の形
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        best = np.where(done, 0, next_scores(prefix[:, 1:] if prefix.shape[1] > 1 else prefix).argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
