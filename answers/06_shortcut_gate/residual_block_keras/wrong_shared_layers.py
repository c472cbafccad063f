"""The same two layers in every block.

criterion: residual_block_keras_1, residual_block_keras_2
message: 1 ブロック分しか|重みの形が違います
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    wide, back = layers.Dense(H, activation="tanh"), layers.Dense(D)
    for _ in range(depth):
        h = layers.add([back(wide(h)), h])
    return keras.Model(inputs, h)
