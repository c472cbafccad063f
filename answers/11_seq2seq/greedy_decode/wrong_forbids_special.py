r"""Never chooses PAD or START.

criterion: greedy_decode_2
message: PAD \(0\) や START \(1\)
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = np.zeros(N, dtype=bool)
    for _ in range(max_len):
        scores = np.array(next_scores(prefix))
        scores[:, :2] = -np.inf
        best = np.where(done, 0, scores.argmax(axis=-1))
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done | (best == 2)
    return prefix[:, 1:]
