"""Gives the two the other way round.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: 順番|これは one-hot の形
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids]
    return one_hot @ table, one_hot
