"""The length is fixed.

criterion: gru_model_1, gru_model_2
message: 長さ T は決めません|モデル
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(26, D), name="x")
    mask = keras.Input(shape=(26,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
