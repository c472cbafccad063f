"""Loops, and the lookup itself for the vectors."""


def lookup_is_matmul(ids, table):
    N, T = ids.shape
    one_hot = np.zeros((N, T, table.shape[0]), dtype="float32")
    for n in range(N):
        for t in range(T):
            one_hot[n, t, ids[n, t]] = 1
    return one_hot, table[ids]
