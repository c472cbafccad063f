"""Averages over every h.

criterion: gru_model_2
message: 最後の h
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GlobalAveragePooling1D()(
        layers.GRU(units, return_sequences=True)(x, mask=mask), mask=mask
    )
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
