"""Divided by the length.

criterion: sentence_logprob_1, sentence_logprob_2
message: 文字数で割って
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for t in range(1, len(ids)):
        total += np.log(table[ids[t - 1], ids[t]])
    return total / len(ids)
