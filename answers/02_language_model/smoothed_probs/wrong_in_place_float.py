"""counts += k where counts are floats.

criterion: smoothed_probs_2
message: 書き換わりました
"""


def smoothed_probs(counts, k):
    if counts.dtype.kind == "f":
        counts += k
    else:
        counts = counts + k
    return counts / counts.sum(axis=1, keepdims=True)
