"""A table made once and filled again and again.

criterion: bigram_counts_2
message: 1 回目に返した|値が違います
"""

TABLES = {}


def bigram_counts(ids, V):
    counts = TABLES.setdefault(V, np.zeros((V, V)))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
