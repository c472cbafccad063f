"""Compares with all numbers; tensordot."""


def lookup_is_matmul(ids, table):
    one_hot = ids[..., None] == np.arange(table.shape[0])
    return [one_hot, np.tensordot(one_hot, table, axes=1)]
