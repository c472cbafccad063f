"""No biases.

criterion: residual_block_keras_1, residual_block_keras_2
message: バイアス|重みの形
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh", use_bias=False)(h)
        h = layers.add([layers.Dense(D, use_bias=False)(f), h])
    return keras.Model(inputs, h)
