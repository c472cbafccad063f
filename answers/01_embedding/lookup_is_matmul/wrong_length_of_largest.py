"""As long as the largest number.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: 最大値から|V（table の行の数）
"""


def lookup_is_matmul(ids, table):
    one_hot = np.eye(ids.max() + 1)[ids]
    return one_hot, one_hot @ table
