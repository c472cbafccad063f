"""Sums over the set of pairs: what comes twice counts once.

criterion: sentence_logprob_1, sentence_logprob_2
message: 同じ組を 1 回しか
"""


def sentence_logprob(ids, first, table):
    pairs = set(zip(ids, ids[1:]))
    return np.log(first[ids[0]]) + sum(np.log(table[i, j]) for i, j in pairs)
