"""A character after itself is not counted.

criterion: bigram_counts_1, bigram_counts_2
message: 同じ文字が続く|値が違います
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for a, b in zip(ids[:-1], ids[1:]):
        if a != b:
            counts[a, b] += 1
    return counts
