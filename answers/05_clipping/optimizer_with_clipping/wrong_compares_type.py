"""Compares with the names of Keras' arguments.

criterion: optimizer_with_clipping_1
message: how の値は|how と引数
"""


def optimizer_with_clipping(how, limit):
    if how == "clipvalue":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    if how == "clipnorm":
        return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
    return keras.optimizers.SGD(learning_rate=0.1, global_clipnorm=limit)
