"""Lets Keras do it."""


def from_weights(x, weights):
    layer = layers.SimpleRNN(weights[1].shape[1], return_sequences=True, use_bias=len(weights) > 2)
    layer.build(x.shape)
    layer.set_weights(weights)
    return ops.convert_to_numpy(layer(x))
