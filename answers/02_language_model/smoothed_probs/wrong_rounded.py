"""Rounds to three decimals, as the example shows.

criterion: smoothed_probs_1
message: 値が違います
"""


def smoothed_probs(counts, k):
    raised = counts + k
    return np.round(raised / raised.sum(axis=1, keepdims=True), 3)
