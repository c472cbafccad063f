"""Counts the pairs, then one product with the logs."""


def sentence_logprob(ids, first, table):
    V = len(first)
    pairs = np.zeros((V, V))
    np.add.at(pairs, (ids[:-1], ids[1:]), 1)
    seen = pairs > 0
    return np.log(first[ids[0]]) + (pairs[seen] * np.log(table[seen])).sum()
