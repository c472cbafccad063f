"""ReLU after the sum.

criterion: residual_block_keras_2
message: 足したあとに ReLU
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(D)(layers.Dense(H, activation="tanh")(h))
        h = layers.ReLU()(layers.add([f, h]))
    return keras.Model(inputs, h)
