"""No branch for the global norm.

criterion: optimizer_with_clipping_2
message: None を返しました
"""


def optimizer_with_clipping(how, limit):
    if how == "value":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    if how == "norm":
        return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
