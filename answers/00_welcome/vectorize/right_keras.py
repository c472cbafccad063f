"""Keras' own softmax, in float32."""


def vectorize(scores):
    return keras.ops.softmax(keras.ops.cast(scores, "float32"), axis=1)
