"""full_like: k is cut to the integer type of the counts.

criterion: smoothed_probs_1
message: 整数に切り捨て|値が違います
"""


def smoothed_probs(counts, k):
    raised = counts + np.full_like(counts, k)
    return raised / np.maximum(raised.sum(axis=1, keepdims=True), 1)
