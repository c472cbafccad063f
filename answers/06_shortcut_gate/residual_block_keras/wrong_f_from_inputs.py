"""Each block's f starts from the model's input.

criterion: residual_block_keras_2
message: 入力から f を計算
"""


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(inputs)
        f = layers.Dense(D)(f)
        h = layers.add([f, h])
    return keras.Model(inputs, h)
