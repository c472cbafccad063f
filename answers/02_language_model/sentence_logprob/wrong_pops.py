"""Takes the list apart with pop.

criterion: sentence_logprob_1, sentence_logprob_2
message: 書き換わりました
"""


def sentence_logprob(ids, first, table):
    previous = ids.pop(0)
    total = np.log(first[previous])
    while ids:
        current = ids.pop(0)
        total += np.log(table[previous, current])
        previous = current
    return total
