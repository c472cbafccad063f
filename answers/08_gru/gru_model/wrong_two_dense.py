"""A hidden Dense layer.

criterion: gru_model_2
message: Dense|重みを持つ層
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(
        inputs=[x, mask],
        outputs=layers.Dense(K, activation="softmax")(layers.Dense(16, activation="relu")(h)),
    )
