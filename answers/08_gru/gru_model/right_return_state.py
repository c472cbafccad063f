"""The state that the layer returns."""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    _, h = layers.GRU(units, return_state=True)(x, mask=mask)
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
