"""LSTM where GRU is asked.

criterion: gru_model_2
message: GRU 層がありません
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.LSTM(units)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
