"""Sets the learning rate afterwards."""


def optimizer_with_clipping(how, limit):
    optimizers = {
        "value": lambda: keras.optimizers.SGD(clipvalue=limit),
        "norm": lambda: keras.optimizers.SGD(clipnorm=limit),
        "global_norm": lambda: keras.optimizers.SGD(global_clipnorm=limit),
    }
    optimizer = optimizers[how]()
    optimizer.learning_rate = 0.1
    return optimizer
