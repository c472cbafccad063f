"""Softmax over the wrong axis.

criterion: gru_model_1
message: 合計は 1
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Softmax(axis=0)(layers.Dense(K)(h)))
