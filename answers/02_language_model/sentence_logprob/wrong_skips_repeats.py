"""Leaves out a pair of the same character.

criterion: sentence_logprob_1
message: 値が違います
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for a, b in zip(ids, ids[1:]):
        if a != b:
            total += np.log(table[a, b])
    return total
