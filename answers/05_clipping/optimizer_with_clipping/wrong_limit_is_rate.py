"""The limit as learning rate.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 学習率が limit|limit を学習率に
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(limit, **{argument: limit})
