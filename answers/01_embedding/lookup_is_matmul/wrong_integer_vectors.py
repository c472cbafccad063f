"""The vectors are cut to integers, as the one-hot is.

criterion: lookup_is_matmul_2
message: 値が違います|番号 2 と 1
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table), dtype=int)[ids]
    return one_hot, np.einsum("ntv,vd->ntd", one_hot, table.astype(int))
