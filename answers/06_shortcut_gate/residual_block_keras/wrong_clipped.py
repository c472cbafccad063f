"""Clips between the blocks.

criterion: residual_block_keras_2
message: 切りそろえ
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        h = ops.clip(layers.add([layers.Dense(D)(f), h]), -20, 20)
    return keras.Model(inputs, h)
