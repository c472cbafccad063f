"""A learning rate that decays.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 途中で変わる
"""


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    rate = keras.optimizers.schedules.ExponentialDecay(0.1, 1000, 0.9)
    return keras.optimizers.SGD(learning_rate=rate, **{argument: limit})
