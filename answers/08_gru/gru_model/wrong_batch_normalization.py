"""A normalization in front.

criterion: gru_model_2
message: 重みを持つ層|学習されない|GRU は、入力
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(layers.BatchNormalization()(x), mask=mask)
    return keras.Model(inputs=[x, mask], outputs=layers.Dense(K, activation="softmax")(h))
