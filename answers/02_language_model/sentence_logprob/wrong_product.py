"""The probability itself.

criterion: sentence_logprob_1, sentence_logprob_2
message: 確率の積のまま|アンダーフロー
"""


def sentence_logprob(ids, first, table):
    product = first[ids[0]]
    for t in range(1, len(ids)):
        product *= table[ids[t - 1], ids[t]]
    return product
