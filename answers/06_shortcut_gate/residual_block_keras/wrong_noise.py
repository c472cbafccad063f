"""Noise while it learns.

criterion: residual_block_keras_2
message: 学習のときだけ
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(D)(layers.Dense(H, activation="tanh")(h))
        h = layers.add([layers.GaussianNoise(0.5)(f), h])
    return keras.Model(inputs, h)
