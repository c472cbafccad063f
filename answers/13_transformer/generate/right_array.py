"""An array that grows."""


def generate(next_scores, start, us, window, temperature):
    ids = np.array(start, dtype=int)
    for u in us:
        first = max(0, len(ids) - window)
        s = np.asarray(next_scores(ids[first:]), dtype=float)[-1]
        s = (s - s.max()) / temperature
        p = np.exp(s) / np.exp(s).sum()
        ids = np.append(ids, pick(p, u))
    return ids
