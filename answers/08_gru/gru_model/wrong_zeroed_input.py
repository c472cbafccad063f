"""Multiplies the input by the mask.

criterion: gru_model_2
message: 入力に mask を掛けて
"""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = layers.GRU(units)(x * ops.expand_dims(ops.cast(mask, "float32"), -1))
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
