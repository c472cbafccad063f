"""One block too many.

criterion: residual_block_keras_1, residual_block_keras_2
message: ブロックの数|重みの形が違います
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth + 1):
        f = layers.Dense(H, activation="tanh")(h)
        f = layers.Dense(D)(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
