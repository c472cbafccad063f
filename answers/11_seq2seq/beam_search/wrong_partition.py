"""Partitions more than there are; finished ones apart.

criterion: beam_search_1
message: 候補が width 本より少ない
"""


def beam_search(next_logs, width, max_len, alpha=1.0):
    ids, sums = np.full((1, 1), START), np.zeros(1)
    finished = []
    for t in range(1, max_len + 1):
        logs = next_logs(ids)
        V = logs.shape[1]
        flat = (sums[:, None] + logs).ravel()
        top = np.argpartition(-flat, width)[:width]
        ids = np.concatenate([ids[top // V], (top % V)[:, None]], axis=1)
        sums = flat[top]
        end = ids[:, -1] == END
        finished += [(row[1:].tolist(), s / t ** alpha) for row, s in zip(ids[end], sums[end])]
        ids, sums = ids[~end], sums[~end]
        if len(ids) == 0:
            break
    finished += [(row[1:].tolist(), s / (ids.shape[1] - 1) ** alpha) for row, s in zip(ids, sums)]
    return max(finished, key=lambda p: p[1])
