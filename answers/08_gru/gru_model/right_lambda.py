"""Softmax by a Lambda layer."""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(
        inputs=[x, mask],
        outputs=layers.Lambda(lambda a: ops.softmax(a, axis=-1))(layers.Dense(K)(h)),
    )
