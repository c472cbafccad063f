"""Flat, then given its shape again."""


def lookup_is_matmul(ids, table):
    N, T = ids.shape
    V, D = table.shape
    one_hot = np.zeros((N * T, V), dtype="int8")
    one_hot[np.arange(N * T), ids.reshape(-1)] = 1
    return one_hot.reshape(N, T, V), (one_hot @ table).reshape(N, T, D)
