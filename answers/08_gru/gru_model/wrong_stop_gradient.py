"""No gradient reaches the GRU.

criterion: gru_model_2
message: 勾配が途中で止まっている
"""


def gru_model(D, units, K):
    x, mask = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = ops.stop_gradient(layers.GRU(units)(x, mask=mask))
    return keras.Model([x, mask], layers.Dense(K, activation="softmax")(h))
