"""clipnorm for the global norm.

criterion: optimizer_with_clipping_2
message: clipnorm は変数ごと
"""


def optimizer_with_clipping(how, limit):
    if how == "value":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
