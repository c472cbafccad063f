"""k is never below 0.01.

criterion: smoothed_probs_2
message: k=0
"""


def smoothed_probs(counts, k):
    raised = counts + max(k, 0.01)
    return raised / raised.sum(axis=1, keepdims=True)
