"""A limit of its own.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 限度が limit と違います|限度は 6.5
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(learning_rate=0.1, **{argument: 1.0})
