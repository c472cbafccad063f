"""one-hot along the axis before the last.

criterion: lookup_is_matmul_1
message: 軸の順が違います
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids].swapaxes(1, 2)
    return one_hot, table[ids]
