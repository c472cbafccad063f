"""Python loops over the real letters only."""


def attention_weights(scores, mask=None):
    N, T2, T1 = scores.shape
    if mask is None:
        mask = np.full((N, T1), True)
    result = []
    for table, real in zip(scores.tolist(), mask, strict=True):
        rows = []
        for row in table:
            top = max(s for s, seen in zip(row, real, strict=True) if seen)
            powers = [np.exp(s - top) if seen else 0.0 for s, seen in zip(row, real, strict=True)]
            rows.append([p / sum(powers) for p in powers])
        result.append(rows)
    return np.array(result)
