"""match, and names for the optimizers."""


def optimizer_with_clipping(how, limit):
    match how:
        case "value":
            return keras.optimizers.SGD(learning_rate=0.1, clipvalue=limit, name="by_value")
        case "norm":
            return keras.optimizers.SGD(learning_rate=0.1, clipnorm=limit, name="by_norm")
        case "global_norm":
            return keras.optimizers.SGD(learning_rate=0.1, global_clipnorm=limit, name="whole")
    raise ValueError(how)
