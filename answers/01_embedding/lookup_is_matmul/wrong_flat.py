"""Loses the axes N and T.

criterion: lookup_is_matmul_1
message: つぶれて
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids.reshape(-1)]
    return one_hot, one_hot @ table
