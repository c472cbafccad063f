"""* for @.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: one_hot @ table の順
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids]
    return one_hot, one_hot * table
