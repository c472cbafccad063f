"""The last block without its shortcut.

criterion: residual_block_keras_2
message: どのブロックも
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for k in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(f)
        h = layers.add([f, h]) if k < depth - 1 else f
    return keras.Model(inputs, h)
