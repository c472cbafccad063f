"""Dropout inside the GRU.

criterion: gru_model_2
message: dropout は既定のまま
"""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units, dropout=0.2)(x, mask=mask)
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
