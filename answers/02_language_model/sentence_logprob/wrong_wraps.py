"""Starts at t = 0 with ids[t - 1], besides first.

criterion: sentence_logprob_1, sentence_logprob_2
message: 最後の文字が来る|足します
"""


def sentence_logprob(ids, first, table):
    total = np.log(first[ids[0]])
    for t in range(len(ids)):
        total += np.log(table[ids[t - 1], ids[t]])
    return total
