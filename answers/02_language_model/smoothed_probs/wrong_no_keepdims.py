"""keepdims forgotten: wrong without a word where the table is square.

criterion: smoothed_probs_1
message: エラー（ValueError
"""


def smoothed_probs(counts, k):
    raised = counts + k
    return raised / raised.sum(axis=1)
