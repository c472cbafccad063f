"""Rounds the limit up to a whole number.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 限度が limit と違います|限度は 6.5|動いた量
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(learning_rate=0.1, **{argument: round(limit + 0.5)})
