"""Multiplies h by the mask's mean.

criterion: gru_model_2
message: 値が違います
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(
        inputs=[x, mask],
        outputs=layers.Dense(K, activation="softmax")(
            h * ops.mean(ops.cast(mask, "float32"), axis=1, keepdims=True)
        ),
    )
