"""The identity matrix of size D.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: np.eye の大きさは V
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(table.shape[1])[ids]
    return one_hot, one_hot @ table
