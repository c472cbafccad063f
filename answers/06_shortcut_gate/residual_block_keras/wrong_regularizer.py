"""A penalty on the weights.

criterion: residual_block_keras_2
message: 余分な損失
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh", kernel_regularizer="l2")(h)
        h = layers.add([layers.Dense(D)(f), h])
    return keras.Model(inputs, h)
