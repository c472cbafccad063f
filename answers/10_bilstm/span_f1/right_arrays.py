"""NumPy numbers, with errstate and nan_to_num."""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    parts = np.array([found, there, (found + there) / 2])
    with np.errstate(invalid="ignore"):
        return tuple(np.nan_to_num(hits / parts))
