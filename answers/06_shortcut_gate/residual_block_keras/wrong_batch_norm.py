"""BatchNormalization in the block.

criterion: residual_block_keras_1, residual_block_keras_2
message: 余分な層|重みの形
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.BatchNormalization()(layers.Dense(D)(f))
        h = layers.add([f, h])
    return keras.Model(inputs, h)
