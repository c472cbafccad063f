"""Sequential: no branch at all.

criterion: residual_block_keras_2
message: ショートカットがありません
"""


def residual_block_keras(D, H, depth):
    model = keras.Sequential([keras.Input((D,))])
    for _ in range(depth):
        model.add(layers.Dense(H, activation="tanh"))
        model.add(layers.Dense(D))
    return model
