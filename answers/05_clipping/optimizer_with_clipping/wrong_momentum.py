"""Adds momentum.

criterion: optimizer_with_clipping_1
message: 既定のまま
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(learning_rate=0.1, momentum=0.9, **{argument: limit})
