r"""An END right after a START that was written does not count.

criterion: greedy_decode_2
message: PAD \(0\) や START
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), START)
    done = np.zeros(N, dtype=bool)
    for t in range(max_len):
        best = next_scores(prefix).argmax(axis=-1)
        best = np.where(done, 0, best)
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = best == END if t == 0 else done | ((best == END) & (prefix[:, -2] != START))
    return prefix[:, 1:]
