"""Compares the wrong way round.

criterion: lookup_is_matmul_1
message: 0 と 1 が逆|番号の所だけ
"""


def lookup_is_matmul(ids, table):
    one_hot = (ids[:, :, None] != np.arange(len(table))).astype(float)
    return one_hot, table[ids]
