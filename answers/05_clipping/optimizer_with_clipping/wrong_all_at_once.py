"""All three limits at once, which Keras refuses.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 1 つだけ
"""


def optimizer_with_clipping(how, limit):
    return keras.optimizers.SGD(
        learning_rate=0.1, clipvalue=limit, clipnorm=limit, global_clipnorm=limit
    )
