"""Sigmoid for tanh.

criterion: residual_block_keras_2
message: シグモイドです
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="sigmoid")(h)
        h = layers.add([layers.Dense(D)(f), h])
    return keras.Model(inputs, h)
