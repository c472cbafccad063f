"""The negative log-probability.

criterion: sentence_logprob_1, sentence_logprob_2
message: 符号が逆
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for t in range(1, len(ids)):
        total += np.log(table[ids[t - 1], ids[t]])
    return -total
