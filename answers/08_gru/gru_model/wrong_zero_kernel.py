"""Dense starts at zero.

criterion: gru_model_2
message: 初期値
"""


def gru_model(D, units, K):
    x = keras.Input(shape=(None, D), name="x")
    mask = keras.Input(shape=(None,), dtype="bool", name="mask")
    h = layers.GRU(units)(x, mask=mask)
    return keras.Model(
        inputs=[x, mask],
        outputs=layers.Dense(K, kernel_initializer="zeros", activation="softmax")(h),
    )
