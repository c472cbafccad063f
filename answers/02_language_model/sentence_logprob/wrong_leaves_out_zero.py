"""Leaves pairs of probability 0 out of the sum.

criterion: sentence_logprob_2
message: 組の確率が 0 なら
"""


def sentence_logprob(ids, first, table):
    with np.errstate(all="ignore"):
        total = np.log(first[ids[0]])
    pairs = np.array([table[i, j] for i, j in zip(ids, ids[1:])])
    return total + np.log(pairs[pairs > 0]).sum()
