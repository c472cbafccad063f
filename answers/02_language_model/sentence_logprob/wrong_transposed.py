"""Row and column swapped.

criterion: sentence_logprob_1
message: 行と列が逆
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for t in range(1, len(ids)):
        total += np.log(table[ids[t], ids[t - 1]])
    return total
