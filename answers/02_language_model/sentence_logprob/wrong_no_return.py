"""Prints instead of returning.

criterion: sentence_logprob_1
message: None|return
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for t in range(1, len(ids)):
        total += np.log(table[ids[t - 1], ids[t]])
    print(total)
