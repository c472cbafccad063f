"""value and norm swapped.

criterion: optimizer_with_clipping_1
message: how と引数の組み合わせ
"""


def optimizer_with_clipping(how, limit):
    if how == "value":
        return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
    elif how == "norm":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    else:
        return keras.optimizers.SGD(learning_rate=0.1, global_clipnorm=limit)
