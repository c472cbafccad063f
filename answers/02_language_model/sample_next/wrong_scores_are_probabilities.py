"""Takes the scores for probabilities.

criterion: sample_next_1
message: softmax|番号|区間
"""


def sample_next(scores, temperature, u):
    probs = scores ** (1 / temperature)
    ends = np.cumsum(probs / probs.sum())
    return int(np.searchsorted(ends, u, side="right"))
