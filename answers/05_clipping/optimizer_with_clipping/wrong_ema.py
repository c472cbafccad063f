"""use_ema=True.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: use_ema が既定と違います
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(learning_rate=0.1, use_ema=True, **{argument: limit})
