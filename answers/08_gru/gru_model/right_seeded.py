"""The same first weights every time, by a seed; still new layers."""


def gru_model(D, units, K):
    keras.utils.set_random_seed(3)
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
