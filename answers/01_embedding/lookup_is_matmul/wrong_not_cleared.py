"""One row that keeps its ones.

criterion: lookup_is_matmul_1
message: 前の番号の 1
"""


def lookup_is_matmul(ids, table):
    one_hot = np.zeros((*ids.shape, len(table)))
    for n in range(ids.shape[0]):
        row = np.zeros(len(table))
        for t in range(ids.shape[1]):
            row[ids[n, t]] = 1
            one_hot[n, t] = row
    return one_hot, table[ids]
