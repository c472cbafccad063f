"""The second layer starts from h again.

criterion: residual_block_keras_1, residual_block_keras_2
message: つなぎ方|重みの形が違います
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(h)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
