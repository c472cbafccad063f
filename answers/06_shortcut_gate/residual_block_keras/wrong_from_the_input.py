"""Adds the model's input in every block.

criterion: residual_block_keras_2
message: いちばん最初の入力
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(f)
        h = layers.add([f, inputs])
    return keras.Model(inputs, h)
