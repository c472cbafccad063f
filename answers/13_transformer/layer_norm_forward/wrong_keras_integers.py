"""Keras' own layer, which gives integers for integers.

criterion: layer_norm_forward_1
message: 整数の配列を渡すと
"""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    layer = layers.LayerNormalization(epsilon=eps, dtype="float64")
    layer.build(x.shape)
    layer.set_weights([gamma, beta])
    return ops.convert_to_numpy(layer(x))
