"""The notebook's V: it is not there when the exercise is graded.

criterion: smoothed_probs_1, smoothed_probs_2
message: 関数の外で作った変数
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + k * V)
