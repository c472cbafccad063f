"""A limit of at least 1e-6.

criterion: optimizer_with_clipping_1
message: 限度が limit と違います
"""


def optimizer_with_clipping(how, limit):
    limit = max(limit, 1e-6)
    if how == "value":
        return keras.optimizers.SGD(0.1, clipvalue=limit)
    if how == "norm":
        return keras.optimizers.SGD(0.1, clipnorm=limit)
    return keras.optimizers.SGD(0.1, global_clipnorm=limit)
