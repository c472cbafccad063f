"""Keras' default learning rate.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 学習率が 0.01|学習率が 0.1 ではありません
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(**{argument: limit})
