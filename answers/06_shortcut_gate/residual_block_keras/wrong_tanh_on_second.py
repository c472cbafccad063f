"""tanh on the second Dense only.

criterion: residual_block_keras_2
message: 2 つめの Dense について
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H)(h)
        f = layers.Dense(D, activation="tanh")(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
