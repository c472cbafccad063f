"""Divides the probabilities: normalized again, nothing changes.

criterion: sample_next_2
message: 温度で結果が変わりません
"""


def sample_next(scores, temperature, u):
    probs = np.exp(scores - scores.max())
    probs = probs / probs.sum() / temperature
    ends = np.cumsum(probs / probs.sum())
    return int(np.searchsorted(ends / ends[-1], u, side="right"))
