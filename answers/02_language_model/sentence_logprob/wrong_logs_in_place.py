"""Writes the logs into the tables it was given.

criterion: sentence_logprob_1, sentence_logprob_2
message: 書き換わりました
"""


def sentence_logprob(ids, first, table):
    np.log(first, out=first)
    np.log(table, out=table)
    return first[ids[0]] + sum(table[i, j] for i, j in zip(ids, ids[1:]))
