"""Takes batches of 32 only.

criterion: gru_model_2
message: N が 32 に決まって
"""


def gru_model(D, units, K):
    x, mask = keras.Input(batch_shape=(32, None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
