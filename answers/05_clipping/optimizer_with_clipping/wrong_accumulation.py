"""Accumulates gradients over four steps.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: gradient_accumulation_steps が既定と違います
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return keras.optimizers.SGD(
        learning_rate=0.1, gradient_accumulation_steps=4, **{argument: limit}
    )
