"""Fills the one-hot of the first sentence only.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: はじめの文
"""


def lookup_is_matmul(ids, table):
    N, T = ids.shape
    one_hot = np.zeros((N, T, len(table)))
    for t in range(T):
        one_hot[0, t, ids[0, t]] = 1
    return one_hot, one_hot @ table
