"""one-hot as long as the vector.

criterion: lookup_is_matmul_1
message: 次元 D ではなく
"""


def lookup_is_matmul(ids, table):
    D = table.shape[1]
    one_hot = (ids[..., None] == np.arange(D)).astype(float)
    return one_hot, table[ids]
