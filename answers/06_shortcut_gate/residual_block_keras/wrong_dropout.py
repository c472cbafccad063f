"""Dropout in every block.

criterion: residual_block_keras_2
message: Dropout
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dropout(0.5)(f)
        f = layers.Dense(D)(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
