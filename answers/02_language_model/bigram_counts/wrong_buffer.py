"""One buffer for all calls; the earlier result changes.

criterion: bigram_counts_2
message: 1 回目に返した
"""

BUFFER = np.zeros((40, 40))


def bigram_counts(ids, V):
    counts = BUFFER[:V, :V]
    counts[:] = 0
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
