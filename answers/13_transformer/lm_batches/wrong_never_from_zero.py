"""The first window is never chosen.

criterion: lm_batches_1
message: 最初の窓|エラー|0 だけ
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        position = rng.integers(1, max(len(ids) - T, 2), size=N)[:, None] + np.arange(T)
        yield ids[position], ids[position + 1]
