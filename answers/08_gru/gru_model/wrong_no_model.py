"""Returns the output.

criterion: gru_model_1, gru_model_2
message: return を書き忘れ
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    layers.Dense(K, activation="softmax")(h)
