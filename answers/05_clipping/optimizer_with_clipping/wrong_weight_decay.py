"""Adds weight decay for the global norm only.

criterion: optimizer_with_clipping_2
message: weight_decay が既定と違います
"""


def optimizer_with_clipping(how, limit):
    if how == "value":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    if how == "norm":
        return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
    return keras.optimizers.SGD(learning_rate=0.1, weight_decay=0.01, global_clipnorm=limit)
