"""Uses first for every character.

criterion: sentence_logprob_1
message: first は、最初の文字にだけ
"""


def sentence_logprob(ids, first, table):
    return sum(np.log(first[i]) for i in ids)
