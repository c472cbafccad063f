r"""Starts with the probability of the last character.

criterion: sentence_logprob_1
message: first\[ids\[0\]\]
"""


def sentence_logprob(ids, first, table):
    ids = np.asarray(ids)
    return np.log(first[ids[-1]]) + np.log(table[ids[:-1], ids[1:]]).sum()
