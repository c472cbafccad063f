"""One table for each V, cleared and filled again.

criterion: bigram_counts_2
message: 2 回目に呼ぶと
"""


def bigram_counts(ids, V, tables={}):
    counts = tables.setdefault(V, np.zeros((V, V)))
    counts[:] = 0
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
