"""Multiplies first, takes the log last: 0 for a long sentence.

criterion: sentence_logprob_2
message: アンダーフロー
"""


def sentence_logprob(ids, first, table):
    product = first[ids[0]]
    for t in range(1, len(ids)):
        product *= table[ids[t - 1], ids[t]]
    return np.log(product)
