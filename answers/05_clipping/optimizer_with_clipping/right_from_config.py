"""Built from a configuration."""


def optimizer_with_clipping(how, limit):
    config = keras.optimizers.SGD(learning_rate=0.1).get_config()
    names = ["value", "norm", "global_norm"]
    config[["clipvalue", "clipnorm", "global_clipnorm"][names.index(how)]] = limit
    return keras.optimizers.SGD.from_config(config)
