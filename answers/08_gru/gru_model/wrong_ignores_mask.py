"""The mask is an input that nothing reads.

criterion: gru_model_2
message: マスクが GRU に届いていません
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
