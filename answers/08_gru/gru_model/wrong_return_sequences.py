"""Returns every h.

criterion: gru_model_1
message: return_sequences=True は要りません
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units, return_sequences=True)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
