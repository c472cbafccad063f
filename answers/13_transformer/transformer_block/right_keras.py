"""Keras' layers, given the weights."""


def transformer_block(x, weights, attention):
    D = x.shape[-1]

    def made(layer, size, *names):
        layer.build((None, None, size))
        layer.set_weights([weights[name] for name in names])
        return lambda a: ops.convert_to_numpy(layer(ops.convert_to_tensor(a, dtype="float64")))

    norm1 = made(layers.LayerNormalization(dtype="float64"), D, "gamma1", "beta1")
    norm2 = made(layers.LayerNormalization(dtype="float64"), D, "gamma2", "beta2")
    wide = made(layers.Dense(len(weights["b1"]), activation="relu", dtype="float64"), D, "W1", "b1")
    narrow = made(layers.Dense(D, dtype="float64"), len(weights["b1"]), "W2", "b2")
    u = x + attention(norm1(x))
    return u + narrow(wide(norm2(u)))
