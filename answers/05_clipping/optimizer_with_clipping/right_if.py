"""Three branches."""


def optimizer_with_clipping(how, limit):
    if how == "value":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    if how == "norm":
        return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
    return keras.optimizers.SGD(learning_rate=0.1, global_clipnorm=limit)
