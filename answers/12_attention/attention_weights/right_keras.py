"""keras.ops.softmax in float32 and a large negative number."""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(np.expand_dims(mask, 1), scores, -1e9)
    scores = scores - scores.max(axis=2, keepdims=True)
    return ops.softmax(ops.convert_to_tensor(scores.astype("float32")), axis=-1)
