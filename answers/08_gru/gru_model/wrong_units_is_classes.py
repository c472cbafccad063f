"""units and K swapped.

criterion: gru_model_1, gru_model_2
message: のはず|units が
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(K)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(units, activation="softmax")(h))
