"""No gradient through the blocks' f.

criterion: residual_block_keras_2
message: 勾配が途中で止まって
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = ops.stop_gradient(layers.Dense(D)(f))
        h = layers.add([f, h])
    return keras.Model(inputs, h)
