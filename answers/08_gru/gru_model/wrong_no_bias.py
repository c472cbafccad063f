"""A GRU without biases.

criterion: gru_model_2
message: use_bias
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units, use_bias=False)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
