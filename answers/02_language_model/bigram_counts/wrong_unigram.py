"""Counts single characters.

criterion: bigram_counts_1, bigram_counts_2
message: 1 文字ずつ|形は
"""


def bigram_counts(ids, V):
    return np.bincount(ids, minlength=V)
