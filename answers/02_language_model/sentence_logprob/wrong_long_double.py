"""The product in long double: far smaller numbers, but not small enough.

criterion: sentence_logprob_2
message: アンダーフロー
"""


def sentence_logprob(ids, first, table):
    product = np.longdouble(first[ids[0]])
    for a, b in zip(ids, ids[1:]):
        product *= table[a, b]
    return float(np.log(product))
