"""k only where the count is zero: rows still sum to 1.

criterion: smoothed_probs_1
message: 0 のところだけ
"""


def smoothed_probs(counts, k):
    raised = np.where(counts == 0, k, counts)
    return raised / raised.sum(axis=1, keepdims=True)
