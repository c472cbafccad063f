"""Counts the ids from 1.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: 番号の所だけ|1 つずれて|行が並びます
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids - 1]
    return one_hot, one_hot @ table
