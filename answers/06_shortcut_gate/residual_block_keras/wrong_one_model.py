"""The same model for every call.

criterion: residual_block_keras_2
message: 共有
"""


MODELS = {}


def residual_block_keras(D, H, depth):
    if (D, H, depth) in MODELS:
        return MODELS[D, H, depth]
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        f = layers.Dense(H, activation="tanh")(h)
        h = layers.add([layers.Dense(D)(f), h])
    MODELS[D, H, depth] = keras.Model(inputs, h)
    return MODELS[D, H, depth]
