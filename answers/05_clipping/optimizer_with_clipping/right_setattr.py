"""Sets the attribute of an optimizer that it made without clipping."""


def optimizer_with_clipping(how, limit):
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    setattr(optimizer, {"value": "clipvalue", "norm": "clipnorm"}.get(how, "global_clipnorm"), limit)
    return optimizer
