"""tanh on both Dense layers.

criterion: residual_block_keras_2
message: 2 つめの Dense にも tanh
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D, activation="tanh")(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
