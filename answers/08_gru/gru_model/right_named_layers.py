"""Layers with names, the same in every model."""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D), name="x"), keras.Input((None,), dtype="bool", name="mask")
    h = layers.GRU(units, name="reader")(x, mask=mask)
    y = layers.Dense(K, activation="softmax", name="head")(h)
    return keras.Model([x, mask], y, name="speakers")
