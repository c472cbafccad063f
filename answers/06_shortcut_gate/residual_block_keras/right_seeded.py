"""The same first weights every time, by a seed; still new layers."""


def residual_block_keras(D, H, depth):
    keras.utils.set_random_seed(6)
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        h = layers.add([layers.Dense(D)(f), h])
    return keras.Model(inputs, h)
