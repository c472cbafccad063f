"""Keras' own layer, given the weights."""


def multi_head(x, weights, heads, mask=None):
    D, wide = weights[0].shape
    layer = layers.MultiHeadAttention(num_heads=heads, key_dim=wide // heads)
    layer.build((None, None, D), (None, None, D))
    layer.set_weights([np.reshape(w, v.shape) for w, v in zip(weights, layer.get_weights(), strict=True)])
    x = ops.convert_to_tensor(x, dtype="float32")
    return layer(x, x, attention_mask=None if mask is None else ops.convert_to_tensor(mask))
