"""Shuffles the starts and deals them out.

criterion: lm_batches_1
message: 並べ替えて順に
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        s = rng.permutation(len(ids) - T)
        s = np.resize(s, N)[:, None] + np.arange(T)
        yield ids[s], ids[s + 1]
