"""One vector per sentence.

criterion: lookup_is_matmul_1
message: 1 本の one-hot
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids]
    return one_hot.sum(axis=1), one_hot @ table
