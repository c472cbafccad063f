"""Windows of T + 1 characters, of which some are chosen."""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    windows = np.lib.stride_tricks.sliding_window_view(ids, T + 1)
    for _ in range(steps):
        chosen = windows[rng.choice(len(windows), size=N)]
        yield chosen[:, :-1], chosen[:, 1:]
