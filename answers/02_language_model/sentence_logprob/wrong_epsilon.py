"""A small number added before the log.

criterion: sentence_logprob_1
message: 小さな数を足し
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]] + 1e-12)
    for t in range(1, len(ids)):
        total += np.log(table[ids[t - 1], ids[t]] + 1e-12)
    return total
