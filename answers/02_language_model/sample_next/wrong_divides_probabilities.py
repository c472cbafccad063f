"""Divides the probabilities by the temperature; they no longer sum to 1.

criterion: sample_next_2
message: softmax の後で割ると、確率の合計
"""


def sample_next(scores, temperature, u):
    probs = np.exp(scores - scores.max())
    probs = probs / probs.sum() / temperature
    return int(np.searchsorted(np.cumsum(probs), u, side="right"))
