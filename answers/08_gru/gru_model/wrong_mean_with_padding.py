"""The mean over all times, padding too.

criterion: gru_model_2
message: 平均して
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = ops.mean(layers.GRU(units, return_sequences=True)(x, mask=mask), axis=1)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
