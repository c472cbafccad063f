"""Base 2, changed to base e at the end."""


def sentence_logprob(ids, first, table):
    total = np.log2(first[ids[0]])
    for i, j in zip(ids, ids[1:]):
        total = total + np.log2(table[i, j])
    return total * np.log(2)
