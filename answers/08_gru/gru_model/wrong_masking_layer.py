"""A Masking layer; the mask that is given is not used.

criterion: gru_model_2
message: マスクが GRU に届いていません
"""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units)(layers.Masking()(x))
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
