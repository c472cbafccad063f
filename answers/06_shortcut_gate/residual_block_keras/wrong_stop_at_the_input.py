"""No gradient through the block's input to f: only the shortcut carries it.

criterion: residual_block_keras_2
message: 勾配が途中で止まって
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(ops.stop_gradient(h))
        f = layers.Dense(D)(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
