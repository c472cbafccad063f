"""Single precision, and a 0-d array."""


def sentence_logprob(ids, first, table):
    total = np.array(np.log(first[ids[0]]), dtype="float32")
    for t in range(len(ids) - 1):
        total = total + np.log(table[ids[t], ids[t + 1]]).astype("float32")
    return total
