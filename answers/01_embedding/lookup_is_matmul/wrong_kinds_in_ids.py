"""V is how many different numbers ids has.

criterion: lookup_is_matmul_1
message: 番号の種類の数でもありません
"""


def lookup_is_matmul(ids, table):
    kinds, where = np.unique(ids, return_inverse=True)
    one_hot = np.eye(len(kinds))[where.reshape(ids.shape)]
    return one_hot, one_hot @ table[kinds]
