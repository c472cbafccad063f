"""Keras' own layer, given the weights."""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    layer = layers.LayerNormalization(epsilon=eps, dtype="float64")
    layer.build(x.shape)
    layer.set_weights([gamma, beta])
    return ops.convert_to_numpy(layer(ops.convert_to_tensor(x, dtype="float64")))
