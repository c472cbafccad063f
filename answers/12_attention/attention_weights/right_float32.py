"""Keras' softmax in float32, a large negative number for padding."""


def attention_weights(scores, mask=None):
    s = ops.cast(np.asarray(scores, "float32"), "float32")
    if mask is not None: s = ops.where(mask[:, None, :], s, -1e30)
    return ops.convert_to_numpy(ops.softmax(s, axis=-1))
