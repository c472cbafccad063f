"""A Dropout layer before Dense.

criterion: gru_model_2
message: Dropout 層も加えません
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(
        inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(layers.Dropout(0.3)(h))
    )
