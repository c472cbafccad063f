"""Even and odd ends of the work: one round, then the rest by a call."""


def min_gru_scan(z, candidate, rounds):
    def merge(a, b, step, left):
        if left == 0:
            return b
        t = np.arange(b.shape[1])
        alone = (t < step)[None, :, None]
        a_before = np.where(alone, 1.0, a[:, t - np.minimum(step, t)])
        b_before = np.where(alone, 0.0, b[:, t - np.minimum(step, t)])
        return merge(a * a_before, a * b_before + b, 2 * step, left - 1)

    return merge(1 - z, z * candidate, 1, rounds)
