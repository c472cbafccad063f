"""One shortcut around everything.

criterion: residual_block_keras_2
message: 全体をまたぐ
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(f)
        h = f
    return keras.Model(inputs, layers.add([h, inputs]))
