"""Log of the sum.

criterion: sentence_logprob_1
message: 確率を足してから
"""


def sentence_logprob(ids, first, table):
    total = first[ids[0]]
    for t in range(1, len(ids)):
        total += table[ids[t - 1], ids[t]]
    return np.log(total)
