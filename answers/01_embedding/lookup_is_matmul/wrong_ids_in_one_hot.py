"""The number itself in place of 1.

criterion: lookup_is_matmul_1
message: 番号
"""


def lookup_is_matmul(ids, table):
    one_hot = np.zeros((*ids.shape, len(table)))
    np.put_along_axis(one_hot, ids[:, :, None], ids[:, :, None], axis=-1)
    return one_hot, table[ids]
