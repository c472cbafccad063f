"""to_categorical drops a last axis of length 1.

criterion: lookup_is_matmul_1, lookup_is_matmul_2
message: to_categorical を使うと
"""


def lookup_is_matmul(ids, table):
    one_hot = keras.utils.to_categorical(ids, num_classes=len(table))
    return one_hot, one_hot @ table
