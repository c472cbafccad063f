"""Log to base 10.

criterion: sentence_logprob_1, sentence_logprob_2
message: 底が 10|log
"""


def sentence_logprob(ids, first, table):
    total = np.log10(first[ids[0]])
    for t in range(1, len(ids)):
        total += np.log10(table[ids[t - 1], ids[t]])
    return total
