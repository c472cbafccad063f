"""int8: ids above 127 overflow.

criterion: greedy_decode_2
message: あふれます
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.ones((N, 1), dtype="int8")
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        ids = np.where(done, 0, next_scores(prefix).argmax(axis=1)).astype("int8")
        prefix = np.hstack([prefix, ids[:, None]])
        done |= ids == 2
    return prefix[:, 1:]
