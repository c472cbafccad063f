"""Fancy indexing with +=: every pair counts once.

criterion: bigram_counts_2
message: 何度現れても 1
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    counts[ids[:-1], ids[1:]] += 1
    return counts
