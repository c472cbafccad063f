"""Takes the character 0 for "no character yet".

criterion: sentence_logprob_1
message: 全部足します|値が違います
"""


def sentence_logprob(ids, first, table):
    total, previous = 0.0, None
    for current in ids:
        if not previous:
            total += np.log(first[current])
        else:
            total += np.log(table[previous, current])
        previous = current
    return total
