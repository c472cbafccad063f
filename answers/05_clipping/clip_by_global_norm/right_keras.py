"""Keras' own update."""


def clip_by_global_norm(grads, limit):
    moved = keras_update(keras.optimizers.SGD(learning_rate=1.0, global_clipnorm=limit), grads)
    return [-move for move in moved]
