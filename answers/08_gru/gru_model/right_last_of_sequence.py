"""All h, then the last: with a mask it is the last real one."""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units, return_sequences=True)(x, mask=mask)[:, -1]
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
