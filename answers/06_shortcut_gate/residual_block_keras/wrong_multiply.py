"""Multiplies.

criterion: residual_block_keras_2
message: 掛けています
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(f)
        h = layers.multiply([f, h])
    return keras.Model(inputs, h)
