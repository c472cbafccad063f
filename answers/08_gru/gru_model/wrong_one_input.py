"""Only x goes in; a Masking layer for the mask.

criterion: gru_model_2
message: マスクが GRU に届いていません
"""


def gru_model(D, units, K):
    return keras.Sequential(
        [
            keras.Input((None, D)),
            layers.Masking(),
            layers.GRU(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
