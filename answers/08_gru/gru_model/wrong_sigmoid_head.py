"""Sigmoid for softmax.

criterion: gru_model_1
message: softmax
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="sigmoid")(h))
