"""Returns the vectors only.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: 2 つをこの順
"""


def lookup_is_matmul(ids, table):
    return np.eye(len(table))[ids] @ table
