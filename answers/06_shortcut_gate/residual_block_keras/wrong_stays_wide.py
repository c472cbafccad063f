"""Stays H wide, so that there is nothing to add to.

criterion: residual_block_keras_1, residual_block_keras_2
message: どちらも幅が D
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(H)(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
