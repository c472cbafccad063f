"""Only adds k.

criterion: smoothed_probs_1, smoothed_probs_2
message: 割り忘れ|1 になるはず
"""


def smoothed_probs(counts, k):
    return counts + k
