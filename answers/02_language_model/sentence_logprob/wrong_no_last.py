"""range one too short: the last character is missing.

criterion: sentence_logprob_1, sentence_logprob_2
message: 最後の文字まで
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for t in range(1, len(ids) - 1):
        total += np.log(table[ids[t - 1], ids[t]])
    return total
