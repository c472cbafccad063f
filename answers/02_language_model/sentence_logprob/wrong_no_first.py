"""Leaves the first character out.

criterion: sentence_logprob_1, sentence_logprob_2
message: 最初の文字の確率
"""


def sentence_logprob(ids, first, table):
    total = 0.0
    for t in range(1, len(ids)):
        total += np.log(table[ids[t - 1], ids[t]])
    return total
