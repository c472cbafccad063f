"""Thinks nothing can be said where nothing was seen.

criterion: smoothed_probs_2
message: 合計|回数が
"""


def smoothed_probs(counts, k):
    raised = counts + k
    probs = raised / raised.sum(axis=1, keepdims=True)
    probs[counts.sum(axis=1) == 0] = 0
    return probs
