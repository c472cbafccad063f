"""Keeps the arrays of each shape for the next call.

criterion: lookup_is_matmul_1
message: 2 回目に呼ぶと
"""


def lookup_is_matmul(ids, table, kept={}):
    key = ids.shape, table.shape
    if key not in kept:
        kept[key] = np.empty((*ids.shape, len(table))), np.empty((*ids.shape, table.shape[1]))
    one_hot, vectors = kept[key]
    one_hot[...] = np.eye(len(table))[ids]
    vectors[...] = one_hot @ table
    return one_hot, vectors
