"""Writes zeros into row 0 of the table.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: 書き換わりました|値が違います
"""


def lookup_is_matmul(ids, table):
    table[0] = 0
    one_hot = np.eye(len(table))[ids]
    return one_hot, one_hot @ table
