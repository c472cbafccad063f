"""The two norms swapped.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: global_clipnorm は全体|clipnorm は変数ごと
"""


def optimizer_with_clipping(how, limit):
    if how == "value":
        return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit)
    if how == "norm":
        return keras.optimizers.SGD(learning_rate=0.1, global_clipnorm=limit)
    return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit)
