r"""The mask first.

criterion: gru_model_1, gru_model_2
message: \[x, mask\] の 2 つ
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(inputs=[mask, x], outputs=layers.Dense(K, activation="softmax")(h))
