"""Another optimizer.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: Adam ?でした
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.Adam(learning_rate=0.1, **{argument: limit})
