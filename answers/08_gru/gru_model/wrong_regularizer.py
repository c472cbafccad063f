"""A regularizer nobody asked for.

criterion: gru_model_2
message: regularizer
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units, recurrent_regularizer="l2")(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
