"""counts += k on an array of integers.

criterion: smoothed_probs_1
message: エラー（UFunc
"""


def smoothed_probs(counts, k):
    counts += float(k)
    return counts / counts.sum(axis=1, keepdims=True)
