"""Log to base 2.

criterion: sentence_logprob_1, sentence_logprob_2
message: 底が 2|log
"""


def sentence_logprob(ids, first, table):
    total = np.log2(first[ids[0]])
    for t in range(1, len(ids)):
        total += np.log2(table[ids[t - 1], ids[t]])
    return total
