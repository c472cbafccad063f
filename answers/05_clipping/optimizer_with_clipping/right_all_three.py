"""All three arguments, None where unused."""


def optimizer_with_clipping(how, limit):
    return keras.optimizers.SGD(
        0.1,
        clipvalue=limit if how == "value" else None,
        clipnorm=limit if how == "norm" else None,
        global_clipnorm=limit if how == "global_norm" else None,
    )
