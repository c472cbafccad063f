"""The mask the other way round.

criterion: gru_model_2
message: マスクの向きが逆
"""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units)(x, mask=ops.logical_not(mask))
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
