"""Multiplies the other way round.

criterion: lookup_is_matmul_2
message: 掛ける順が逆
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(len(table))[ids]
    return one_hot, table @ one_hot
