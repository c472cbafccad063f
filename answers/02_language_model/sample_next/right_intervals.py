"""The whole table of intervals."""


def sample_next(scores, temperature, u):
    s = [float(x) / temperature for x in scores]
    top = max(s)
    p = [np.exp(x - top) for x in s]
    start = 0.0
    for j, x in enumerate(p):
        end = start + x / sum(p)
        if start <= u < end:
            return j
        start = end
    return max(j for j, x in enumerate(p) if x > 0)
