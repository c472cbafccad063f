"""Always add-one (Laplace).

criterion: smoothed_probs_1
message: k がいつも 1
"""


def smoothed_probs(counts, k):
    return (counts + 1) / (counts.sum(axis=1, keepdims=True) + counts.shape[1])
