"""The model of each size is kept.

criterion: gru_model_2
message: 同じ層を共有
"""


def gru_model(D, units, K, kept={}):
    if (D, units, K) not in kept:
        x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
        h = layers.GRU(units)(x, mask=mask)
        kept[D, units, K] = keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
    return kept[D, units, K]
