"""k only where the count is not 0.

criterion: smoothed_probs_1
message: 0 でないところだけ
"""


def smoothed_probs(counts, k):
    raised = np.where(counts > 0, counts + k, 0.0)
    sums = raised.sum(axis=1, keepdims=True)
    return np.where(sums > 0, raised / np.maximum(sums, 1e-300), 1 / counts.shape[1])
