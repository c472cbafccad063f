"""Layers kept for the next model of that size.

criterion: residual_block_keras_2
message: 共有
"""


LAYERS = {}


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for k in range(depth):
        wide = LAYERS.setdefault((D, H, k, 1), layers.Dense(H, activation="tanh"))
        back = LAYERS.setdefault((D, H, k, 2), layers.Dense(D))
        h = layers.add([back(wide(h)), h])
    return keras.Model(inputs, h)
