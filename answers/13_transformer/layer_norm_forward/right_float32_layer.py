"""Keras' own layer, in its float32."""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    layer = layers.LayerNormalization(epsilon=eps)
    x = np.asarray(x, dtype="float32")
    layer.build(x.shape)
    layer.set_weights([np.asarray(gamma), np.asarray(beta)])
    return keras.ops.convert_to_numpy(layer(x))
