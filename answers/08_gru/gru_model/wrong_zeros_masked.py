"""Steps of zeros are masked on top of the mask.

criterion: gru_model_2
message: 0 の時刻が読み飛ばされて
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=ops.logical_and(mask, ops.any(ops.not_equal(x, 0), axis=-1)))
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
