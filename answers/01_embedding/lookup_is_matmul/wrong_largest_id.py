"""Length from the largest id seen.

criterion: lookup_is_matmul_1
message: 1 つ多い|のはずですが
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(ids.max() + 2)[ids]
    return one_hot, table[ids]
