"""momentum for the global norm only.

criterion: optimizer_with_clipping_2
message: momentum が既定と違います
"""


def optimizer_with_clipping(how, limit):
    if how == "global_norm":
        return keras.optimizers.SGD(0.1, momentum=0.9, global_clipnorm=limit)
    return keras.optimizers.SGD(0.1, **{"clip" + how: limit})
