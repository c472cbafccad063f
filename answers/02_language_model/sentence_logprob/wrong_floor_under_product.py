"""A floor under the product.

criterion: sentence_logprob_2
message: 下限
"""


def sentence_logprob(ids, first, table):
    p = first[ids[0]]
    for a, b in zip(ids, ids[1:]):
        p = max(p * table[a, b], 1e-300)
    return np.log(p)
