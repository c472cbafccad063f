"""Keeps every output of a block within 10,000.

criterion: residual_block_keras_2
message: とても大きな入力でだけ
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(D)(layers.Dense(H, activation="tanh")(h))
        h = ops.minimum(ops.maximum(h + f, -10_000.0), 10_000.0)
    return keras.Model(inputs, h)
