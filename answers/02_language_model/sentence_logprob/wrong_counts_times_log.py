"""Counts times logarithms: 0 times -inf is NaN.

criterion: sentence_logprob_1
message: NaN になります
"""


def sentence_logprob(ids, first, table):
    counts = np.zeros(table.shape)
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return np.log(first[ids[0]]) + (counts * np.log(table)).sum()
