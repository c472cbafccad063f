"""Joins where it should add.

criterion: residual_block_keras_1, residual_block_keras_2
message: つなげて|重みの形が違います
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(f)
        h = layers.concatenate([f, h])
    return keras.Model(inputs, h)
