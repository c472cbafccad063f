"""NumPy's one global generator, which others move on, too.

criterion: lm_batches_1
message: 全体で 1 つの乱数
"""


def lm_batches(ids, N, T, steps, seed):
    np.random.seed(seed)
    for k in range(steps):
        s = np.random.randint(len(ids) - T, size=N)[:, None] + np.arange(T)
        yield ids[s], ids[s + 1]
