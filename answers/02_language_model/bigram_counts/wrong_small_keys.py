"""Row and column in one number of int16, which overflows.

criterion: bigram_counts_2
message: 小さな型（int16 など）に変えて
"""


def bigram_counts(ids, V):
    ids = np.asarray(ids).astype("int16")
    k = ids[:-1] * np.int16(V) + ids[1:]
    return np.bincount(k.astype("int64") % (V * V), minlength=V * V).reshape(V, V)
