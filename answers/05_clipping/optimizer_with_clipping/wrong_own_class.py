"""A class of its own, where Keras' SGD is asked.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: そのまま作って
"""


class ClippedSGD(keras.optimizers.SGD):
    pass


def optimizer_with_clipping(how, limit):
    argument = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}[how]
    return ClippedSGD(learning_rate=0.1, **{argument: limit})
